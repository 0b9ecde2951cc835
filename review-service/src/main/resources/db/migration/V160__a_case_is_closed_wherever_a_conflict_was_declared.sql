-- To whom a case is closed, wherever they declared it. No view any more: it is only ever added to, so that no list opens while
-- one is drawn anew.
alter view closed_case rename to closed_before;
create table closed_case (
    person  text not null,
    case_id uuid not null,
    primary key (person, case_id)
);
insert into closed_case (person, case_id)
    select account, cast(case_id as uuid) from closed_before
    union
    select unnest(closed_to), case_id from rapid_review_board;
drop view closed_before;
alter table rapid_review_board drop column closed_to;
grant select, insert on closed_case to ${service_role};

-- What the recusing process remembers: who declared a conflict at the desk of a referral, for a review that is opened later.
create table referral_conflict (
    case_id     uuid not null,
    person      text not null,
    declared_on date not null,
    primary key (case_id, person)
);
grant select, insert on referral_conflict to ${service_role};
