-- The bytes of practice reviews' reports, sealed in parts: the versions under the key of the case's report, what is published
-- a second time under the key of the publication (ADR 0028). They come from no event, so the service may add and read and
-- nothing else. To erase is to destroy the key, which needs no delete.
create table report_content (
    file_id  uuid    not null,
    part     integer not null,
    case_id  uuid    not null,
    sealed   bytea   not null,
    primary key (file_id, part)
);
create index report_content_by_case on report_content (case_id) where part = 0;
alter table report_content alter column sealed set storage external; -- ciphertext does not shrink
grant select, insert on report_content to ${service_role};

-- Whether what is public is there to be read, and the improvements under the key of the publication.
alter table published_report add column as_file boolean not null default false;
alter table published_report add column improvements text;
