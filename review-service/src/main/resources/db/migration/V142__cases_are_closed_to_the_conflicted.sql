-- Which case is closed to whom for a declared conflict of interest: no list shows it to that account.
create view closed_case as
    select split_part(stream, '/', 2) as case_id, jsonb_array_elements_text(standing -> 'conflicted') as account
    from case_standing where stream like 'rapid-review/%';
grant select on closed_case to ${service_role};
