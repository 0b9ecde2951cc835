-- The returns that agencies owe, as the ladder of reminders needs them. A return that is in or recorded missing is no row.
create table owed_return (
    case_id      uuid not null,
    agency       text not null,
    organisation text not null,
    due_on       date not null,
    chased       text,
    cause        text not null,
    correlation  text not null,
    primary key (case_id, agency, organisation)
);
create index owed_return_by_day on owed_return (due_on);

-- What has to be done later (db-scheduler 16, its own form for PostgreSQL).
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);

grant select, insert, update, delete, truncate on owed_return, scheduled_tasks to ${service_role};
