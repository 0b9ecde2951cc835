-- The summary follows every move; version is the sequence number of the last event that it shows, and so its ETag.
alter table referral_summary
    add version            bigint not null default 0,
    add guidance           text not null default 'WT2023',
    add notification_state text not null default 'NONE',
    add notification_type  text,
    add aware_on           date,
    add notified_on        date,
    add partners_told_on   date,
    add decline_proposed   boolean not null default false,
    add immediate_danger   boolean not null default false,
    add danger_acknowledged boolean not null default false,
    add answer_due_on      date,
    add officer            text,
    add duplicate_of       uuid,
    add original_state     text,
    add original_outcome   text,
    drop notified;

alter table referral_content drop decision, drop sealed_screening;

-- What was asked, answered, found and decided, in the order of the stream; the words are sealed.
create table case_note (
    case_id         uuid not null,
    sequence_number bigint not null,
    kind            text not null,
    noted_on        date,
    sealed_words    text not null,
    primary key (case_id, sequence_number, kind)
);
grant select, insert, update, delete, truncate on case_note to ${service_role};
