-- One row for each stream of a case: where the case stands for those who come to it, up to that event. Rebuilt from the events.
create table case_standing (
    stream    text   primary key,
    sequence  bigint not null,
    standing  jsonb  not null
);
grant select, insert, update, delete, truncate on case_standing to ${service_role};

-- Who knocked at a case that is not theirs: accounts and addresses, never what was asked or sent.
create table refused_access (
    id             bigint generated always as identity primary key,
    refused_at     timestamptz not null default now(),
    case_id        uuid not null,
    person         text not null,
    roles          text not null,
    agency         text,
    organisation   text,
    endpoint       text not null,
    reason         text not null,
    correlation_id text not null
);
create index refused_access_by_case on refused_access (case_id, id);
grant select, insert on refused_access to ${service_role};
