-- One row for each Rapid Review that was asked for: where it stands and when it is due. Rebuilt from the events.
create table rapid_review_board (
    case_id            uuid     primary key,
    stage              text     not null,
    basis              text     not null,
    opened_on          date,
    due_on             date,
    meeting_on         date,
    panel              text[]   not null default '{}',
    outcome            text,
    signed_off_on      date,
    working_days_late  integer
);
create index reviews_that_run on rapid_review_board (due_on) where signed_off_on is null;
grant select, insert, update, delete, truncate on rapid_review_board to ${service_role};
