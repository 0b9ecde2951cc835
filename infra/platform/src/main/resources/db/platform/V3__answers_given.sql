-- The answer to each Idempotency-Key, written in the transaction of the deed itself. An answer holds identifiers and
-- dates only, nothing personal; the fingerprint of the request is a keyed hash.
create table idempotent_answer (
    client           text        not null,
    idempotency_key  text        not null,
    fingerprint      text        not null,
    status           integer     not null,
    location         text,
    body             text        not null,
    answered_at      timestamptz not null default now(),
    primary key (client, idempotency_key)
);
grant select, insert on idempotent_answer to ${service_role};
