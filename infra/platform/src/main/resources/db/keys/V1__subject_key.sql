-- One key for each subject and case, wrapped by the master key. A row is never deleted: what remains of a destroyed
-- key is when, by whom and on what basis.
create table subject_key (
    subject       text primary key,
    wrapped_key   bytea,
    created_at    timestamptz not null default now(),
    destroyed_at  timestamptz,
    destroyed_by  text,
    basis         text,
    constraint a_key_is_usable_or_its_destruction_is_told check (
        (wrapped_key is not null and destroyed_at is null and destroyed_by is null and basis is null)
        or (wrapped_key is null and destroyed_at is not null and destroyed_by is not null and basis is not null))
);

create function a_destroyed_key_stays_destroyed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.destroyed_at is not null or new.wrapped_key is not null then
        raise exception 'A key is made once and destroyed once.' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger a_key_is_made_once_and_destroyed_once before update or delete on subject_key
    for each row execute function a_destroyed_key_stays_destroyed();

create trigger keys_are_never_emptied before truncate on subject_key
    for each statement execute function a_destroyed_key_stays_destroyed();

grant select, insert, update on subject_key to referral_service, review_service, notification_service;
