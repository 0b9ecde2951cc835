-- What was sent to the national Panel, byte for byte, beside its hash in the event; sealed under <case>/sent-pack.
create table sent_pack (
    case_id  uuid not null,
    sha256   text not null,
    sealed   bytea not null,
    primary key (case_id, sha256)
);
grant select, insert on sent_pack to ${service_role};
