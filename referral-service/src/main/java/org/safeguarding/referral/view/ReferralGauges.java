package org.safeguarding.referral.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.domain.ReferralState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts referrals where they stand, and the Rapid Reviews that nobody answered for. */
@Component
class ReferralGauges implements MeterBinder {

    private final JdbcClient db;

    ReferralGauges(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : ReferralState.values()) {
            referrals(registry, state, null);
        }
        for (var outcome : ReviewOutcome.values()) {
            referrals(registry, ReferralState.CLOSED, outcome);
        }
        Gauge.builder("safeguarding.referrals.unanswered", () -> count("select count(*) from unanswered_rapid_review"))
                .description("Rapid Reviews that were asked for in vain: an operator has to look")
                .register(registry);
    }

    private void referrals(MeterRegistry registry, ReferralState state, @Nullable ReviewOutcome outcome) {
        Gauge.builder("safeguarding.referrals", () -> count("""
                                select count(*) from referral_summary
                                where state = ? and (state <> 'CLOSED' or outcome is not distinct from ?::text)""", state.name(), outcome == null ? null : outcome.name()))
                .description("Referrals by state and outcome of the Rapid Review")
                .tags(Tags.of(
                        "state", label(state.name()), "outcome", outcome == null ? "none" : label(outcome.name())))
                .register(registry);
    }

    private Number count(String sql, @Nullable Object... params) {
        return db.sql(sql).params(params).query(Long.class).single();
    }

    private static String label(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
