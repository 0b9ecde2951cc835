package org.safeguarding.bench;

import java.sql.SQLException;

/**
 * A desk of many referrals, written straight into the views that the work lists read: posting as many would take an hour
 * and change nothing about reading. Every third case still has to be worked on, far more than any partnership has.
 */
record FilledDesk(int referrals) {

    static FilledDesk with(int referrals) {
        return new FilledDesk(referrals);
    }

    /** Fills the tables, lets the planner look at them, and says what is in them. */
    String into(Postgres postgres) throws SQLException {
        postgres.execute(
                "referral",
                "truncate desk_case, desk_conflict, referral_clock, possible_duplicate, attachment",
                cases(),
                clocks(),
                "insert into desk_conflict select 'screener', case_id from desk_case order by md5(case_id::text) limit 50",
                duplicates(),
                attachments(),
                "vacuum analyze desk_case, desk_conflict, referral_clock, possible_duplicate, attachment");
        return postgres.text("referral", """
                select format('%s referrals, %s of them to be worked on (%s unassigned, %s of the officer who asks, %s of
                    eight others), %s limits (%s not met, %s of those past), %s conflicts of interest, %s pairs of possible
                    duplicates, %s attachments.',
                    (select count(*) from desk_case), (select count(*) from desk_case where on_the_desk),
                    (select count(*) from desk_case where on_the_desk and officer is null),
                    (select count(*) from desk_case where on_the_desk and officer = 'screener'),
                    (select count(*) from desk_case where on_the_desk and officer <> 'screener'),
                    (select count(*) from referral_clock),
                    (select count(*) from referral_clock where met_on is null),
                    (select count(*) from referral_clock where met_on is null and due_on < current_date),
                    (select count(*) from desk_conflict), (select count(*) from possible_duplicate),
                    (select count(*) from attachment))""");
    }

    /** A case a day and more over ten years; a third open, a fifth of those with one of nine officers. */
    private String cases() {
        return """
                insert into desk_case (case_id, referring_agency, state, on_the_desk, officer, received_on, recorded_at,
                    children, immediate_danger, danger_acknowledged)
                select gen_random_uuid(), (array['ACUTE_TRUST', 'SCHOOL', 'POLICE', 'GENERAL_PRACTICE'])[1 + n %% 4],
                    case when n %% 3 > 0 then (array['CLOSED', 'DECLINED', 'DUPLICATE_OF', 'WITHDRAWN'])[1 + n %% 4]
                         else (array['SUBMITTED', 'SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'REOPENED'])[1 + n %% 5] end,
                    n %% 3 = 0,
                    case when n %% 5 = 0 then case n / 5 %% 9 when 0 then 'screener' else 'officer-' || n / 5 %% 9 end end,
                    current_date - n * 3650 / %1$d, now() - make_interval(mins => n * 50), 1 + n %% 3, n %% 50 = 0, n %% 100 = 0
                from generate_series(1, %1$d) n""".formatted(referrals);
    }

    private static String clocks() {
        return "";
    }

    private static String duplicates() {
        return "";
    }

    private static String attachments() {
        return """
                insert into attachment (attachment_id, case_id, media_type, size, sha256, scan, scanned_at, attached_at,
                    sealed_name)
                select gen_random_uuid(), case_id, 'application/pdf', 100000, repeat('0', 64),
                    case when get_byte(uuid_send(case_id), 0) < 16 then 'NOT_SCANNED' else 'CLEAN' end, now(), now(), ''
                from desk_case where get_byte(uuid_send(case_id), 1) < 128""";
    }
}
