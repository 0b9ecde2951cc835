-- The streams of a case beside its reviews: whose learning and whose recommendations there are.
create index case_standing_by_case on case_standing (split_part(stream, '/', 2));
