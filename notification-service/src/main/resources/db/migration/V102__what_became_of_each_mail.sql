-- The delivery log: a read model, dropped and rebuilt from the events at will.
create table delivery_log (
    notification_id uuid        primary key,
    case_id         uuid        not null,
    letter          text        not null,
    recipient       text        not null,
    state           text        not null,
    because_id      text        not null,
    because_type    text        not null,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz,
    settled_at      timestamptz
);

create index delivery_log_by_case on delivery_log (case_id, queued_at);
create index delivery_log_by_state on delivery_log (state);

-- One row for each attempt; no reason means that the mail server took the mail.
create table delivery_attempt (
    notification_id uuid        not null,
    attempt         int         not null,
    attempted_at    timestamptz not null,
    reason          text,
    primary key (notification_id, attempt)
);

grant select, insert, update, delete, truncate on delivery_log, delivery_attempt to ${service_role};
