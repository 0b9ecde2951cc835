package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.Criteria.Assessment;
import org.safeguarding.referral.domain.form.Family;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Household;
import org.safeguarding.referral.domain.form.Incident.Account;
import org.safeguarding.referral.domain.form.KnownAgency;
import org.safeguarding.referral.domain.form.ParallelDetails;
import org.safeguarding.referral.domain.form.Referrer.ReferrerDetails;
import org.safeguarding.referral.domain.form.Safety;
import org.safeguarding.referral.domain.form.Standing;
import org.safeguarding.referral.view.ReferralContent;

/** The whole referral, as a screening officer reads it. A detail that was erased is shown as {@code {"erased": {at, by, basis}}}. */
record ContentAnswer(
        CaseId caseId,
        @Schema(example = "SC-5F0E6A52") String reference,
        Agency referringAgency,
        LocalDate receivedOn,
        Standing standing,
        LocalDate leadApprovedOn,

        @Schema(oneOf = {ReferrerDetails.class, Erasure.class})
        Object referrer,

        List<ChildAnswer> children,
        HouseholdAnswer household,
        LocalDate occurredOn,
        LocalDate agencyAwareOn,
        @Nullable LocalDate laAwareOn,
        @Schema(oneOf = {Account.class, Erasure.class}) Object incident,
        Findings findings,
        @Schema(oneOf = {Assessment.class, Erasure.class}) Object criteria,
        List<KnownAgencyAnswer> agenciesKnown,
        boolean noneKnown,

        @Schema(oneOf = {ParallelDetails.class, Erasure.class})
        Object parallelProcesses,

        @Schema(oneOf = {Family.class, Erasure.class}) Object family,
        boolean immediateDanger,
        @Schema(example = "MADE") @Nullable String mashReferralMade,

        @Schema(
                oneOf = {String.class, Erasure.class},
                example = "The child stays on the ward; an uncle's visits are supervised.")
        Object safetyActions) {

    /** A child of the case. */
    record ChildAnswer(
            int number,
            Child.Harm outcome,

            @Schema(oneOf = {Child.ChildDetails.class, Erasure.class})
            Object details) {}

    /** The people around the child. */
    record HouseholdAnswer(
            @Nullable Boolean otherChildrenAtRisk,

            @ArraySchema(schema = @Schema(oneOf = {Household.Person.class, Erasure.class}))
            List<Object> people,

            @ArraySchema(schema = @Schema(oneOf = {Household.OtherChild.class, Erasure.class}))
            List<Object> otherChildren,

            @Schema(oneOf = {NotKnownAnswer.class, Erasure.class})
            Object notKnown) {}

    /** Why something about the household is not known. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record NotKnownAnswer(
            @Schema(example = "{\"otherChildrenAtRisk\": \"Not yet identified.\"}") @Nullable
            Map<String, String> unknown) {

        static Object of(Household household) {
            var notKnown = Erasure.orDetail(household.notKnown());
            return notKnown instanceof Household.NotKnown told ? new NotKnownAnswer(told.unknown()) : notKnown;
        }
    }

    /** An agency that knew the family. */
    record KnownAgencyAnswer(
            Agency agency,

            @Schema(oneOf = {KnownAgency.Involvement.class, Erasure.class})
            Object details) {}

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
                form.standing(),
                form.referrer().leadApprovedOn(),
                Erasure.orDetail(form.referrer().details()),
                children,
                household(form.household()),
                form.incident().occurredOn(),
                form.incident().agencyAwareOn(),
                form.incident().laAwareOn(),
                Erasure.orDetail(form.incident().account()),
                form.criteria().findings(),
                Erasure.orDetail(form.criteria().assessment()),
                form.agenciesKnown().stream()
                        .map(known -> new KnownAgencyAnswer(known.agency(), Erasure.orDetail(known.details())))
                        .toList(),
                form.noneKnown(),
                Erasure.orDetail(form.parallelProcesses()),
                Erasure.orDetail(form.family()),
                form.safety().immediateDanger(),
                form.safety().mashReferralMade(),
                actions(form.safety()));
    }

    private static Object actions(Safety safety) {
        var details = Erasure.orDetail(safety.details());
        return details instanceof Safety.SafetyDetails told ? told.actions() : details;
    }

    private static HouseholdAnswer household(Household household) {
        return new HouseholdAnswer(
                household.otherChildrenAtRisk(),
                household.people().stream().map(Erasure::orDetail).toList(),
                household.otherChildren().stream().map(Erasure::orDetail).toList(),
                NotKnownAnswer.of(household));
    }
}
