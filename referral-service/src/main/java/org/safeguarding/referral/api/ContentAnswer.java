package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.Criteria.Evidence;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Incident.Account;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.form.Referrer.ReferrerDetails;
import org.safeguarding.referral.view.ReferralContent;

/** The whole referral, as a screening officer reads it. A detail that was erased is shown as {@code {"erased": {at, by, basis}}}. */
record ContentAnswer(
        CaseId caseId,
        String reference,
        Agency referringAgency,
        LocalDate receivedOn,
        LocalDate leadApprovedOn,
        @Schema(implementation = ReferrerDetails.class) Object referrer,
        List<ChildAnswer> children,
        LocalDate occurredOn,
        LocalDate agencyAwareOn,
        @Schema(implementation = Account.class) Object incident,
        Findings findings,
        @Schema(implementation = Evidence.class) Object evidence,
        List<KnownAgencyAnswer> agenciesKnown,
        boolean noneKnown,
        boolean immediateDanger,
        @Schema(implementation = String.class) Object safetyActions) {

    /** A child of the case. */
    record ChildAnswer(
            int number,
            Child.Harm outcome,

            @Schema(implementation = Child.ChildDetails.class)
            Object details) {}

    /** An agency that knew the family. */
    record KnownAgencyAnswer(
            Agency agency,
            @Schema(implementation = String.class) Object involvement) {}

    static ContentAnswer of(ReferralContent content) {
        var form = content.form();
        var children = new ArrayList<ChildAnswer>();
        for (var child : form.children()) {
            children.add(new ChildAnswer(children.size() + 1, child.outcome(), Erasure.orDetail(child.details())));
        }
        return new ContentAnswer(
                content.caseId(),
                ReferralId.reference(content.caseId()),
                content.referringAgency(),
                content.receivedOn(),
                form.referrer().leadApprovedOn(),
                Erasure.orDetail(form.referrer().details()),
                children,
                form.incident().occurredOn(),
                form.incident().agencyAwareOn(),
                Erasure.orDetail(form.incident().account()),
                form.criteria().findings(),
                Erasure.orDetail(form.criteria().evidence()),
                form.agenciesKnown().stream()
                        .map(known -> new KnownAgencyAnswer(known.agency(), Erasure.orDetail(known.involvement())))
                        .toList(),
                form.noneKnown(),
                form.safety().immediateDanger(),
                Erasure.orDetail(form.safety().actions()));
    }
}
