-- One row for each clock of a case, for lists of what is due; what a clock says is always read from the events.
-- due_on is the first day by which it was ever due, ended_on the day on which it was met or stopped as told last: due
-- soon is "ended_on is null and due_on between …", overdue "ended_on is null and due_on < today", missed "met_on > due_on".
create table referral_clock (
    case_id     uuid not null,
    clock       text not null,
    name        text not null,
    trigger_day date not null,
    due_on      date not null,
    met_on      date,
    stopped_on  date,
    ended_on    date generated always as (coalesce(met_on, stopped_on)) stored,
    severity    text not null,
    policy      text not null,
    explained   boolean not null,
    primary key (case_id, clock)
);
create index referral_clock_that_runs on referral_clock (due_on, case_id) where ended_on is null;

grant select, insert, update, delete, truncate on referral_clock to ${service_role};
