-- Who may connect to what: one database and two roles for each service, and one database for the keys.
-- An owner migrates its database; a service role may only connect, and the migrations grant it the rest.
-- Safe to run again: what is already there is left as it is. The passwords are for a demonstration only.

create role referral_owner login password 'referral_owner';
create role review_owner login password 'review_owner';
create role notification_owner login password 'notification_owner';
create role keys_owner login password 'keys_owner';

create role referral_service login password 'referral_service';
create role review_service login password 'review_service';
create role notification_service login password 'notification_service';

-- The owner of a database owns its schema public as well, so nobody else may create anything in it.
create database referral owner referral_owner;
create database review owner review_owner;
create database notification owner notification_owner;
create database keys owner keys_owner;

revoke all on database referral from public;
revoke all on database review from public;
revoke all on database notification from public;
revoke all on database keys from public;
revoke all on database postgres from public;

grant connect on database referral to referral_service;
grant connect on database review to review_service;
grant connect on database notification to notification_service;
grant connect on database keys to referral_service, review_service, notification_service;
