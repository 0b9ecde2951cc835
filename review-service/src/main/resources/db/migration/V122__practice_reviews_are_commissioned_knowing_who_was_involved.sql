-- What the commissioning process remembers: which agencies a case involved, and whether its practice review was asked for.
create table involved_agency (
    case_id  uuid  not null,
    agency   text  not null,
    primary key (case_id, agency)
);
create table commissioned_review (
    case_id  uuid  primary key
);
grant select, insert, update, delete on involved_agency, commissioned_review to ${service_role};
