-- The sheets of this service. Each is drawn from the events alone: empty it, replay, and it is the same again.

create table referral_summary (
    case_id          uuid primary key,
    referring_agency text not null,
    state            text not null,
    result           text,
    notified         boolean,
    review_state     text,
    outcome          text,
    received_on      date not null,
    screened_on      date,
    review_opened_on date,
    review_due_on    date,
    decided_on       date,
    signed_off_on    date,
    closed_on        date
);
create index referral_summary_by_state on referral_summary (state, outcome);

-- Whatever tells of a person is sealed: a column holds ciphertext under the keys of the subjects.
create table referral_content (
    case_id          uuid primary key,
    referring_agency text not null,
    received_on      date not null,
    sealed_form      text not null,
    decision         text,
    sealed_screening text
);

create table screening_queue (
    case_id               uuid primary key,
    referring_agency      text not null,
    received_on           date not null,
    recorded_at           timestamptz not null,
    children              int not null,
    abuse_or_neglect      text not null,
    death_or_serious_harm text not null,
    joint_working_concern text not null,
    immediate_danger      boolean not null
);
create index screening_queue_in_order on screening_queue (immediate_danger desc, recorded_at, case_id);

-- Keyed hashes: equal for equal NHS numbers, and nothing can be read from them.
create table nhs_number_seen (
    hash    text not null,
    case_id uuid not null,
    primary key (hash, case_id)
);
create index nhs_number_seen_by_case on nhs_number_seen (case_id);

create table unanswered_rapid_review (
    case_id     uuid primary key,
    times_asked int not null,
    raised_at   timestamptz not null
);

-- What has to be done later (db-scheduler 16, its own form for PostgreSQL).
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);

grant select, insert, update, delete, truncate
    on referral_summary, referral_content, screening_queue, nhs_number_seen, unanswered_rapid_review, scheduled_tasks
    to ${service_role};
