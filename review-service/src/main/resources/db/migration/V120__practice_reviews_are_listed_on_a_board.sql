-- One row for each practice review: where it stands, when it is due and when it was due first. Rebuilt from the events.
create table practice_review_board (
    case_id                 uuid     primary key,
    state                   text     not null,
    paused                  boolean  not null default false,
    reviewer                text,
    decided_on              date     not null,
    due_on                  date     not null,
    first_due_on            date     not null,
    breached                boolean  not null default false,
    publication_planned_on  date,
    ended_on                date
);
create index practice_reviews_that_run on practice_review_board (due_on) where ended_on is null;
grant select, insert, update, delete, truncate on practice_review_board to ${service_role};
