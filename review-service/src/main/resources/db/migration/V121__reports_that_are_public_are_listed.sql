-- One row for each report that is public, or in whose place the improvements were published. Rebuilt from the events.
create table published_report (
    case_id          uuid  primary key,
    published_on     date  not null,
    available_until  date,
    hash             text,
    withholding      text
);
grant select, insert, update, delete, truncate on published_report to ${service_role};
