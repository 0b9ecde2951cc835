-- The database itself refuses to alter history, for every role: grants could be widened by mistake, a trigger that
-- raises cannot be overlooked. Only its removal, which is a migration that everyone reads, opens the way.
create function history_is_not_altered() returns trigger language plpgsql as $$
begin
    raise exception 'History is not altered: % on domain_event is refused.', tg_op
        using errcode = 'integrity_constraint_violation', hint = 'A correction is a new event.';
end $$;

create trigger events_are_never_changed_or_deleted before update or delete on domain_event
    for each row execute function history_is_not_altered();

create trigger events_are_never_emptied before truncate on domain_event
    for each statement execute function history_is_not_altered();

alter table domain_event enable always trigger events_are_never_changed_or_deleted;
alter table domain_event enable always trigger events_are_never_emptied;
