-- To whom a case is closed, wherever they declared it. No view any more: it is only ever added to, and drawing the desk anew
-- empties nothing here.
alter table desk_conflict rename to closed_case;
alter index desk_conflict_pkey rename to closed_case_pkey;
revoke update, delete, truncate on closed_case from ${service_role};
