-- One row for each case whose agencies learn otherwise than by a practice review. The questions rest sealed. Rebuilt from the events.
create table learning_sheet (
    case_id             uuid     primary key,
    version             bigint   not null,
    round               integer  not null,
    state               text     not null,
    commissioned_on     date     not null,
    kind                text,
    owner_agency        text,
    owner_organisation  text,
    planned_on          date,
    first_due_on        date,
    due_on              date,
    missed              boolean  not null default false,
    questions           text,
    started_on          date,
    findings_on         date,
    closed_on           date,
    closed_by           text,
    discontinued_on     date,
    discontinued_for    text
);
create index learning_that_runs on learning_sheet (due_on) where state in ('PLANNED', 'UNDER_WAY');
grant select, insert, update, delete, truncate on learning_sheet to ${service_role};

-- What was found, recommended and explained, in the order of the stream, and who owned it then; the words rest sealed.
create table learning_note (
    case_id     uuid     not null,
    sequence    bigint   not null,
    round       integer  not null,
    kind        text     not null,
    noted_on    date     not null,
    number      integer,
    reason      text,
    new_target  date,
    told        text[]   not null default '{}',
    words       text     not null,
    owner_agency        text,
    owner_organisation  text,
    primary key (case_id, sequence)
);
grant select, insert, update, delete, truncate on learning_note to ${service_role};
