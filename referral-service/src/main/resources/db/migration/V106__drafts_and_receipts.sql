-- Drafts are no events: nothing has happened to a case until one is submitted (ADR 0020). What was typed is sealed under
-- a key of the draft's own; a column holds ciphertext.
create table draft (
    id                     uuid primary key,
    author                 text not null,
    version                bigint not null,
    sealed_content         text not null,
    missing                int not null,
    immediate_danger       boolean not null,
    danger_acknowledged_at timestamptz,
    saved_at               timestamptz not null,
    saved_by_session       text not null,
    expires_on             date not null
);
create index draft_by_author on draft (author, saved_at desc, id);
create index draft_by_expiry on draft (expires_on);

-- What is left of a draft: whose it was and how it ended, until its key is surely destroyed and a repeated submission
-- has had time to ask for its answer, which holds identifiers and dates only.
create table draft_ended (
    id            uuid primary key,
    author        text not null,
    how           text not null,
    ended_at      timestamptz not null,
    answer        text,
    key_destroyed boolean not null default false
);
create index draft_ended_by_time on draft_ended (ended_at);

-- Receipts as they were given: identifiers, times and a digest, signed.
create table referral_receipt (
    case_id          uuid primary key,
    referring_agency text not null,
    received_at      timestamptz not null,
    receipt          text not null
);

grant select, insert, update, delete, truncate on draft, draft_ended, referral_receipt to ${service_role};
