-- The kind of an agency tells no two trusts apart: a registration belongs to an organisation, and what becomes of a case
-- is told to the organisation that referred it.
alter table webhook add organisation text not null default '';
alter table webhook_case add organisation text not null default '';

-- Whose a registration of before is cannot be told, so that it must not hear of any case: its client registers anew.
update webhook set sealed_url = null, sealed_secret = null, sealed_former_secret = null, former_secret_until = null,
    removed_at = now(), changed_at = now()
where removed_at is null;

drop index webhook_by_name;
drop index webhook_by_agency;
create unique index webhook_by_name on webhook (client, agency, organisation, name) where removed_at is null;
create index webhook_by_organisation on webhook (organisation, agency) where removed_at is null;
