-- The event store of one service, in Axon's shape (its JDBC engine) under names that an auditor can read.
-- Forward only; a stream is named kind/case[/more].

create sequence event_position;

create table domain_event (
    global_index     bigint       not null default nextval('event_position') primary key,
    event_id         varchar(36)  not null unique,
    stream           varchar(255) not null,
    sequence_number  bigint       not null,
    aggregate_type   varchar(255),
    name             varchar(255) not null,
    revision         varchar(255),
    recorded_at      varchar(64)  not null,
    payload          bytea        not null,
    meta_data        bytea        not null,
    unique (stream, sequence_number)
);
create index events_of_a_case on domain_event (split_part(stream, '/', 2), global_index);
create index events_by_time on domain_event (recorded_at);
alter sequence event_position owned by domain_event.global_index;

create table snapshot_event (
    event_id         varchar(36)  not null unique,
    stream           varchar(255) not null,
    sequence_number  bigint       not null,
    aggregate_type   varchar(255) not null,
    name             varchar(255) not null,
    revision         varchar(255),
    recorded_at      varchar(64)  not null,
    payload          bytea        not null,
    meta_data        bytea        not null,
    primary key (stream, sequence_number)
);

create table processor_token (
    processor   varchar(255) not null,
    segment     integer      not null,
    token       bytea,
    token_type  varchar(255),
    stamped_at  varchar(255),
    owner       varchar(255),
    primary key (processor, segment)
);

-- Commit-safe order. A position is drawn when an event is written but seen only when its transaction commits, so a
-- reader that goes by position alone skips events of slow writers. Every writer therefore announces, before it draws,
-- the last position drawn by anybody (a shared advisory lock that lives as long as its transaction): all it will draw
-- lies above. A reader goes no further than the lowest announcement. Why that is enough:
--   * the reader looks at the sequence first and at the announcements second;
--   * a writer whose announcement the reader does not see has either committed, and its events are visible to the
--     statement that follows, or announces later, and then draws above what the reader found in the sequence.
-- Positions above 2,147,483,647 would need a wider announcement.
create function position_drawn() returns bigint language sql volatile as
    'select case when is_called then last_value else last_value - 1 end from event_position';

create function announce_writer() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(1163284301, position_drawn()::integer);
    return null;
end $$;

create trigger writers_announce_themselves before insert on domain_event
    for each statement execute function announce_writer();

create function settled_position() returns bigint language plpgsql volatile as $$
declare
    drawn     bigint;
    announced bigint;
begin
    drawn := position_drawn();
    select min(objid::bigint) into announced from pg_locks
        where locktype = 'advisory' and classid = 1163284301 and objsubid = 2 and mode = 'ShareLock'
        and database = (select oid from pg_database where datname = current_database());
    return least(drawn, coalesce(announced, drawn));
end $$;

create function settled_events(after bigint, at_most integer) returns setof domain_event language plpgsql volatile as $$
declare
    settled bigint;
begin
    settled := settled_position();
    return query select * from domain_event
        where global_index > after and global_index <= settled order by global_index limit at_most;
end $$;

grant select, insert on domain_event to ${service_role};
grant usage, select on sequence event_position to ${service_role};
grant select, insert, delete on snapshot_event to ${service_role};
grant select, insert, update, delete on processor_token to ${service_role};
