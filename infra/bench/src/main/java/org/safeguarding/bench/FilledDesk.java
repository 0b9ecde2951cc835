package org.safeguarding.bench;

import java.sql.SQLException;

/**
 * A desk of many referrals, written straight into the views that the work lists read: posting as many would take hours
 * and change nothing about reading. A third of the cases still has to be worked on, far more than any partnership has.
 */
record FilledDesk(int referrals) {

    /** Fills the tables, lets the planner look at them, and says what is in them. */
    String into(Postgres postgres) throws SQLException {
        postgres.execute(
                "referral",
                "truncate desk_case, closed_case, referral_clock, child_seen, attachment",
                cases(),
                clocks(),
                "insert into closed_case select 'screener', case_id from desk_case order by case_id limit 50",
                children(),
                attachments(),
                "vacuum analyze desk_case, closed_case, referral_clock, child_seen, attachment");
        return postgres.text("referral", """
                select format('%s referrals, %s of them to be worked on (%s with nobody, %s with the officer who asks), %s'
                    ' clocks (%s run, %s of those are overdue), %s conflicts of interest, %s children, %s attachments.',
                    (select count(*) from desk_case), (select count(*) from desk_case where on_the_desk),
                    (select count(*) from desk_case where on_the_desk and officer is null),
                    (select count(*) from desk_case where on_the_desk and officer = 'screener'),
                    (select count(*) from referral_clock),
                    (select count(*) from referral_clock where ended_on is null),
                    (select count(*) from referral_clock where ended_on is null and due_on < current_date),
                    (select count(*) from closed_case), (select count(*) from child_seen),
                    (select count(*) from attachment))""");
    }

    /** Ten years of cases: a third open, a fifth of all with one of nine officers. */
    private String cases() {
        return """
                insert into desk_case (case_id, referring_agency, state, on_the_desk, officer, received_on, recorded_at,
                    children, immediate_danger, danger_acknowledged)
                select gen_random_uuid(), (array['ACUTE_TRUST', 'SCHOOL', 'POLICE', 'GENERAL_PRACTICE'])[1 + n %% 4],
                    case when n %% 3 > 0 then (array['CLOSED', 'DECLINED', 'DUPLICATE_OF', 'WITHDRAWN'])[1 + n %% 4]
                         else (array['SUBMITTED', 'SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'REOPENED'])[1 + n / 3 %% 5] end,
                    n %% 3 = 0,
                    case when n %% 5 = 0 then case n / 5 %% 9 when 0 then 'screener' else 'officer-' || n / 5 %% 9 end end,
                    current_date - n * 3650 / %1$d, now() - n * interval '3650 days' / %1$d, 1 + n %% 3, n %% 50 = 0, n %% 100 = 0
                from generate_series(1, %1$d) n""".formatted(referrals);
    }

    /** Three clocks a case; those of the open ones run, most of them for years too long, the newest not yet. */
    private static String clocks() {
        return """
                insert into referral_clock (case_id, clock, name, trigger_day, due_on, met_on, severity, policy, explained)
                select case_id, clock, clock, received_on, received_on + days,
                    case when on_the_desk then null else received_on + 1 end, severity, 'bench', false
                from desk_case cross join (values ('SCREENING', 5, 'LOCAL'), ('SIN', 7, 'STATUTE'), ('RR', 21, 'GUIDANCE'))
                    as clocks (clock, days, severity)""";
    }

    /** One child in fifty was seen before, by number or by name. */
    private String children() {
        return """
                insert into child_seen (case_id, child, nhs_number_hash, name_hash, keys, sealed_told)
                select case_id, child, md5('number' || n %% (%1$d - %1$d / 50)), md5('name' || n %% (%1$d - %1$d / 50)),
                    array[n::bigint], repeat('x', 400)
                from (select case_id, child, row_number() over (order by case_id, child) n
                    from desk_case cross join lateral generate_series(1, children) child) numbered""".formatted(2 * referrals);
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
