-- Who is told, under opaque names. Addresses and names rest sealed; a case's own recipient is named <name>/<case>.
create table recipient (
    recipient      text        primary key,
    sealed_name    text,
    sealed_address text        not null,
    changed_at     timestamptz not null default now()
);

grant select, insert, update, delete, truncate on recipient to ${service_role};
