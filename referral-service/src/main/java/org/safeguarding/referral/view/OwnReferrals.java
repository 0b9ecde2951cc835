package org.safeguarding.referral.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.referral.domain.ReferralState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation has referred, the newest first, as its referrers may see it. */
@Component
public class OwnReferrals {

    private final JdbcClient db;

    OwnReferrals(JdbcClient db) {
        this.db = db;
    }

    /** A page of an organisation's referrals, and how many there are. */
    public record Page(long total, List<ReferralSummary> referrals) {}

    /** The organisation's referrals in one of these states, or in any where none is named. */
    public Page of(Affiliation referrer, Set<ReferralState> states, int page, int size) {
        var condition = " from referral_summary where referring_organisation = :organisation"
                + " and referring_agency = :agency"
                + (states.isEmpty() ? "" : " and state in (:states)");
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "organisation",
                referrer.organisation().code(),
                "agency",
                referrer.agency().name(),
                "states",
                states.stream().map(Enum::name).toList(),
                "size",
                size,
                "offset",
                (long) page * size));
        var total = db.sql("select count(*)" + condition)
                .params(parameters)
                .query(Long.class)
                .single();
        var referrals = db.sql(
                        "select *" + condition + " order by recorded_at desc, case_id limit :size offset :offset")
                .params(parameters)
                .query((row, number) -> ReferralSummaries.summary(row).forReferrer())
                .list();
        return new Page(total, referrals);
    }
}
