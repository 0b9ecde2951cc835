-- Where partner applications want to be told. Address and secrets rest sealed; a removed registration forgets them.
create table webhook (
    webhook_id           uuid        primary key,
    client               text        not null,
    agency               text        not null,
    name                 text        not null,
    host                 text        not null,
    sealed_url           text,
    sealed_secret        text,
    sealed_former_secret text,
    former_secret_until  timestamptz,
    registered_at        timestamptz not null,
    changed_at           timestamptz not null,
    removed_at           timestamptz
);

create unique index webhook_by_name on webhook (client, agency, name) where removed_at is null;
create index webhook_by_agency on webhook (agency) where removed_at is null;

-- Which agency referred a case: it alone is told of it.
create table webhook_case (
    case_id uuid primary key,
    agency  text not null
);

-- Each public event that a partner may hear of, as it is sent; untold until it is known who referred the case.
create table webhook_event (
    event_id text    primary key,
    case_id  uuid,
    type     text    not null,
    body     text    not null,
    told     boolean not null,
    position bigint  generated always as identity
);

create index webhook_event_untold on webhook_event (case_id) where not told;

-- The delivery record: one row for each event and registration, one more for each attempt.
create table webhook_delivery (
    delivery_id     uuid        primary key,
    webhook_id      uuid        not null references webhook,
    event_id        text        not null references webhook_event,
    state           text        not null,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz,
    settled_at      timestamptz,
    ladder_from     int         not null default 0,
    unique (webhook_id, event_id)
);

create index webhook_delivery_by_time on webhook_delivery (webhook_id, queued_at desc);
create index webhook_delivery_by_state on webhook_delivery (state);

create table webhook_attempt (
    delivery_id  uuid        not null references webhook_delivery,
    attempt      int         not null,
    attempted_at timestamptz not null,
    took_ms      int         not null,
    status       int,
    reason       text,
    primary key (delivery_id, attempt)
);

-- The schedule of deliveries: a table apart from the mails', so that a slow partner holds up no mail.
create table webhook_schedule (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index webhook_schedule_by_time on webhook_schedule (execution_time);
create index webhook_schedule_by_heartbeat on webhook_schedule (last_heartbeat);

grant select, insert, update, delete, truncate
    on webhook, webhook_case, webhook_event, webhook_delivery, webhook_attempt, webhook_schedule to ${service_role};
