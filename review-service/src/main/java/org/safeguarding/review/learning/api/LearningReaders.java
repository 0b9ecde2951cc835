package org.safeguarding.review.learning.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.NotTheOwner;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.learning.view.LearningSheet;
import org.safeguarding.review.learning.view.LearningSheets;
import org.springframework.stereotype.Component;

/** Who sees which learning: the partnership all, an auditor all without words, an agency lead that of the own organisation. */
@Component
class LearningReaders {

    static final String ROLES = "hasAnyRole('SCREENER', 'CHAIR', 'PARTNER', 'AGENCY_LEAD', 'AUDITOR')";

    private final LearningSheets sheets;

    LearningReaders(LearningSheets sheets) {
        this.sheets = sheets;
    }

    /** The learning as it may be read; {@link NotTheOwner} to whoever owns none such, whether or not there is some. */
    Optional<LearningSheet> find(CaseId caseId, Caller caller) {
        var sheet = sheets.find(caseId);
        if (!sees(caller, sheet.map(LearningSheet::owner).orElse(null))) {
            throw new NotTheOwner(caseId, caller);
        }
        return sheet;
    }

    /** Whoever may not see the learning does not hear of it by trying to change it either. */
    void admit(CaseId caseId, Caller caller) {
        find(caseId, caller);
    }

    /** Whose words alone the caller reads; null for whoever reads all. */
    static @Nullable Affiliation readerOfWords(Caller caller) {
        return readsEveryWord(caller) ? null : caller.affiliationOrRefuse();
    }

    static boolean seesEvery(Caller caller) {
        return readsEveryWord(caller) || caller.hasRole(Role.AUDITOR);
    }

    private static boolean sees(Caller caller, @Nullable Affiliation owner) {
        return seesEvery(caller) || readsWords(caller, owner);
    }

    static boolean readsWords(Caller caller, @Nullable Affiliation owner) {
        return readsEveryWord(caller) || (caller.hasRole(Role.AGENCY_LEAD) && caller.isOf(owner));
    }

    private static boolean readsEveryWord(Caller caller) {
        return caller.hasRole(Role.SCREENER) || caller.hasRole(Role.CHAIR) || caller.hasRole(Role.PARTNER);
    }
}
