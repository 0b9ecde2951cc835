-- What the commissioning process remembers: who was involved in a case, and whether its practice review was asked for.
create table involved_agency (
    case_id       uuid  not null,
    agency        text  not null,
    -- Empty where the kind of agency alone is known.
    organisation  text  not null,
    primary key (case_id, agency, organisation)
);
create table involved_account (
    case_id  uuid  not null,
    account  text  not null,
    primary key (case_id, account)
);
create table commissioned_review (
    case_id  uuid  primary key
);
grant select, insert, update, delete on involved_agency, involved_account, commissioned_review to ${service_role};
