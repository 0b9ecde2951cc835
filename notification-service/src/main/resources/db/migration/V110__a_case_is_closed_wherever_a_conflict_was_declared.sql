-- To whom a case is closed by a conflict of interest that another service told of. No view: it is only ever added to, and
-- rebuilding one empties nothing here.
create table closed_case (
    person  text not null,
    case_id uuid not null,
    primary key (person, case_id)
);
grant select, insert on closed_case to ${service_role};

-- Who knocked at a case that is closed to them: accounts and addresses, never what was asked or sent.
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
