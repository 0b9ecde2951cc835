-- One row for each Rapid Review with all that its panel reads. The reasons rest sealed. Rebuilt from the events.
create table panel_pack (
    case_id            uuid     primary key,
    stage              text     not null,
    basis              text     not null,
    notified_on        date,
    required_on        date     not null,
    refused_by         text[]   not null default '{}',
    opened_on          date,
    due_on             date,
    policy             text,
    chair              text,
    members            jsonb,
    meeting_on         date,
    held_on            date,
    present            text[]   not null default '{}',
    outcome            text,
    decided_on         date,
    reasons            text,
    recorded_by        text,
    signed_off_on      date,
    signed_off_by      text,
    working_days_late  integer
);
grant select, insert, update, delete, truncate on panel_pack to ${service_role};
