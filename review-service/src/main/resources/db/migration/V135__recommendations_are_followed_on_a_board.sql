-- One row for each recommendation of every review. Its words rest sealed. Rebuilt from the events.
create table recommendation_board (
    case_id             uuid     not null,
    source              text     not null,
    number              integer  not null,
    version             bigint   not null,
    state               text     not null,
    made_on             date     not null,
    words               text     not null,
    owner_agency        text,
    owner_organisation  text,
    themes              text[]   not null default '{}',
    assigned_on         date,
    first_due_on        date,
    due_on              date,
    missed              boolean  not null default false,
    changed_on          date     not null,
    primary key (case_id, source, number)
);
create index recommendations_that_bind on recommendation_board (due_on)
    where state not in ('EVIDENCED', 'ASSURED', 'CLOSED', 'NOT_ACCEPTED');
create index recommendations_of_an_organisation on recommendation_board (owner_organisation, owner_agency);
grant select, insert, update, delete, truncate on recommendation_board to ${service_role};

-- What was reported, shown, answered and changed about a recommendation, in the order of its stream, and who owned it then; the words rest sealed.
create table recommendation_note (
    case_id    uuid     not null,
    source     text     not null,
    number     integer  not null,
    sequence   bigint   not null,
    kind       text     not null,
    noted_on   date     not null,
    due_on     date,
    words      text     not null,
    owner_agency        text,
    owner_organisation  text,
    primary key (case_id, source, number, sequence)
);
grant select, insert, update, delete, truncate on recommendation_note to ${service_role};
