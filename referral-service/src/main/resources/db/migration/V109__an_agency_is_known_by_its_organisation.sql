-- The kind of an agency tells no two trusts apart: what a referrer sees goes by the organisation. Where none was recorded
-- yet it is empty, which is nobody's code, so that such a case is open to no referrer.
alter table referral_summary add referring_organisation text not null default '';
alter table desk_case add referring_organisation text not null default '';
alter table referral_receipt add referring_organisation text not null default '';
alter table refused_access add organisation text;

-- What a referrer lists.
create index referral_summary_of_an_organisation
    on referral_summary (referring_organisation, referring_agency, recorded_at desc, case_id);
