-- The days by which learning and recommendations are due, until each is missed or settled, for the look of each day.
create table due_day (
    feature      text not null,
    case_id      uuid not null,
    item         text not null,
    due_on       date not null,
    cause        text not null,
    correlation  text not null,
    primary key (feature, case_id, item)
);
create index due_day_by_day on due_day (feature, due_on);
grant select, insert, update, delete, truncate on due_day to ${service_role};
