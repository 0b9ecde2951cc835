-- What binds and runs, by day for the lists of what is due, and by case for the order in which a list is worked through.
drop index referral_clock_that_runs;
create index referral_clock_that_binds on referral_clock (due_on, case_id)
    where ended_on is null and severity <> 'INFORMATION';
create index referral_clock_of_a_case_that_binds on referral_clock (case_id, due_on)
    where ended_on is null and severity <> 'INFORMATION';
