-- The bytes of attached files, sealed in parts under the key of the attachment (ADR 0021). They are no view: they come
-- from no event, so the service may add and read and nothing else. To erase is to destroy the key, which needs no delete.
create table attachment_content (
    attachment_id uuid    not null,
    part          integer not null,
    case_id       uuid    not null,
    sealed        bytea   not null,
    primary key (attachment_id, part)
);
create index attachment_content_by_case on attachment_content (case_id) where part = 0;
alter table attachment_content alter column sealed set storage external; -- ciphertext does not shrink
grant select, insert on attachment_content to ${service_role};

-- The list of a case's attachments, drawn from the events alone.
create table attachment (
    attachment_id uuid primary key,
    case_id       uuid        not null,
    media_type    text        not null,
    size          bigint      not null,
    sha256        text        not null,
    scan          text        not null,
    scanned_at    timestamptz not null,
    attached_at   timestamptz not null,
    agency        text,
    sealed_name   text        not null
);
create index attachment_by_case on attachment (case_id, attached_at, attachment_id);
grant select, insert, update, delete, truncate on attachment to ${service_role};
