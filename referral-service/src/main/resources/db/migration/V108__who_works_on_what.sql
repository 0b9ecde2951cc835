-- The desk: where each case stands and with whom. It answers who may look at a case and what waits for whom, and is
-- drawn from the events alone.
create table desk_case (
    case_id             uuid primary key,
    referring_agency    text        not null,
    state               text        not null,
    on_the_desk         boolean     not null,
    officer             text,
    received_on         date        not null,
    recorded_at         timestamptz not null,
    children            int         not null,
    immediate_danger    boolean     not null,
    danger_acknowledged boolean     not null default false
);
-- Each list of the desk in its order, danger first and then the oldest; and the whole of it for those who look back.
create index desk_unassigned on desk_case (immediate_danger desc, recorded_at, case_id)
    where officer is null and state in ('SUBMITTED', 'INFO_REQUESTED', 'REOPENED');
create index desk_of_an_officer on desk_case (officer, immediate_danger desc, recorded_at, case_id) where officer is not null;
create index desk_in_order on desk_case (immediate_danger desc, recorded_at, case_id) where on_the_desk;
create index desk_by_receipt on desk_case (recorded_at, case_id);
create index desk_waiting_for_information on desk_case (immediate_danger desc, recorded_at, case_id)
    where state = 'INFO_REQUESTED';

-- To whom a case is closed, by their own word.
create table desk_conflict (
    person  text not null,
    case_id uuid not null,
    primary key (person, case_id)
);

grant select, insert, update, delete, truncate on desk_case, desk_conflict to ${service_role};

-- Who knocked at a case that is not theirs. No view: it comes from no event, is only ever added to, and tells of
-- accounts, never of what was asked or sent.
create table refused_access (
    id             bigint generated always as identity primary key,
    refused_at     timestamptz not null default now(),
    case_id        uuid not null,
    person         text not null,
    roles          text not null,
    agency         text,
    endpoint       text not null,
    reason         text not null,
    correlation_id text not null
);
create index refused_access_by_case on refused_access (case_id, id);
grant select, insert on refused_access to ${service_role};

-- What a referrer lists, the newest first.
alter table referral_summary add recorded_at timestamptz not null default 'epoch';

-- The work lists take the queue's place.
drop table screening_queue;
