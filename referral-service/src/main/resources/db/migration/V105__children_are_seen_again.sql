-- Each child of each case, to be found when it is referred a second time. Nothing here can be read: the keys and hashes
-- are keyed hashes (the keys cut to 64 bits), and what two records are compared by is sealed under the child's own key.
create table child_seen (
    case_id         uuid not null,
    child           int not null,
    nhs_number_hash text,
    name_hash       text,
    keys            bigint[] not null,
    sealed_told     text not null,
    primary key (case_id, child)
);
create index child_seen_by_key on child_seen using gin (keys);
create index child_seen_by_nhs_number on child_seen (nhs_number_hash);
create index child_seen_by_name on child_seen (name_hash);

-- Which referral was found to be a second one of which case, and how far that case has come: its second referrers are told.
create table second_referral (
    second   uuid primary key,
    original uuid not null
);
create index second_referral_by_original on second_referral (original);

create table original_course (
    case_id    uuid primary key,
    state      text not null,
    outcome    text,
    decided_on date not null
);

-- What each case was screened on, so that another edition of the guidance can be tried on it.
create table screened_case (
    case_id               uuid primary key,
    standing              text not null,
    guidance              text not null,
    abuse_or_neglect      text,
    death_or_serious_harm text,
    joint_working_concern text,
    decision              text,
    screened_on           date
);
create index screened_case_by_day on screened_case (screened_on, case_id);

drop table nhs_number_seen;

grant select, insert, update, delete, truncate on child_seen, second_referral, original_course, screened_case
    to ${service_role};
