create table note_count (case_id uuid primary key, notes integer not null);
grant select, insert, update, delete, truncate on note_count to ${service_role};
