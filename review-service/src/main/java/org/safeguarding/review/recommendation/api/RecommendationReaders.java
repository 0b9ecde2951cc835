package org.safeguarding.review.recommendation.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.access.NotTheOwner;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.view.RecommendationBoard;
import org.safeguarding.review.recommendation.view.RecommendationRow;
import org.springframework.stereotype.Component;

/** Who sees which recommendations: the partnership all, an auditor all without words, an agency lead what the own organisation owns. */
@Component
class RecommendationReaders {

    static final String ROLES = "hasAnyRole('SCREENER', 'CHAIR', 'PARTNER', 'AGENCY_LEAD', 'AUDITOR')";

    private final RecommendationBoard board;

    RecommendationReaders(RecommendationBoard board) {
        this.board = board;
    }

    /** The recommendation as it may be read; {@link NotTheOwner} to whoever owns none such, whether or not there is one. */
    Optional<RecommendationRow> find(RecommendationId id, Caller caller) {
        var row = board.find(id);
        if (!sees(caller, row.map(RecommendationRow::owner).orElse(null))) {
            throw new NotTheOwner(id.caseId(), caller);
        }
        return row;
    }

    /** Whoever may not see the recommendation does not hear of it by trying to change it either. */
    void admit(RecommendationId id, Caller caller) {
        find(id, caller);
    }

    /** To whose recommendations the caller is limited; null where to none. */
    static @Nullable Affiliation limitOf(Caller caller) {
        return readsAllWords(caller) || caller.hasRole(Role.AUDITOR) ? null : caller.affiliationOrRefuse();
    }

    /** Whose words alone the caller reads; null for whoever reads all. */
    static @Nullable Affiliation readerOfWords(Caller caller) {
        return readsAllWords(caller) ? null : caller.affiliationOrRefuse();
    }

    private static boolean sees(Caller caller, @Nullable Affiliation owner) {
        return caller.hasRole(Role.AUDITOR) || readsWords(caller, owner);
    }

    static boolean readsWords(Caller caller, @Nullable Affiliation owner) {
        return readsAllWords(caller) || (caller.hasRole(Role.AGENCY_LEAD) && caller.isOf(owner));
    }

    private static boolean readsAllWords(Caller caller) {
        return caller.hasRole(Role.SCREENER) || caller.hasRole(Role.CHAIR) || caller.hasRole(Role.PARTNER);
    }
}
