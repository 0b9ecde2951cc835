package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Words;

/** The people around the child, each under a key of their own. */
public record Household(
        @Nullable Boolean otherChildrenAtRisk,
        List<Sealed<Person>> people,
        List<Sealed<OtherChild>> otherChildren,
        Sealed<NotKnown> notKnown) {

    public Household {
        people = List.copyOf(people);
        otherChildren = List.copyOf(otherChildren);
    }

    /** Why something about the household is not known. */
    public record NotKnown(@Nullable Map<String, String> unknown) {}

    /** The household as a partner describes it. */
    public record HouseholdDetails(
            @Ask(says = "Who lives with the child, or matters otherwise.") @AtMost(50) @Nullable
            List<Person> people,

            @Ask(eg = "true", says = "Whether brothers, sisters or other children may be at risk.") @OrUnknown @Nullable
            Boolean otherChildrenAtRisk,

            @Ask(says = "The other children who may be at risk.")
            @NeededWhen(field = "otherChildrenAtRisk", is = "true")
            @AtMost(50)
            @Nullable
            List<OtherChild> otherChildren,

            @Nullable Map<String, String> unknown) {}

    /** A person who matters in the case. That somebody is alleged to have done harm is never stated as a fact. */
    public record Person(
            @Ask(eg = "Jo Alder") @OrUnknown @Words(max = 200) @Nullable
            String name,

            @Ask(eg = "PARENT") @OrUnknown @Code("relationship") @Nullable
            String relationship,

            @Ask(eg = "1994-05-17") @HasBegun @Nullable LocalDate dateOfBirth,

            @Ask(eg = "1 Invented Row, Barnet, EN5 0XX") @Words(max = 500, lines = true) @Nullable
            String address,

            @Ask(eg = "true") @Nullable Boolean parentalResponsibility,

            @Ask(eg = "false", says = "An allegation, never a fact.") @Nullable
            Boolean allegedPerpetrator,

            @Ask(eg = "false", says = "Works or volunteers with children: the designated officer (LADO) is told.")
            @Nullable
            Boolean worksWithChildren,

            @Nullable Map<String, String> unknown) {}

    /** A brother, a sister or another child who may be at risk. */
    public record OtherChild(
            @Ask(eg = "Hazel Alder") @OrUnknown @Words(max = 200) @Nullable
            String name,

            @Ask(eg = "2021-11-03") @OrUnknown @HasBegun @Nullable
            LocalDate dateOfBirth,

            @Ask(eg = "Stays with her grandmother since Friday.") @Words(max = 10_000, lines = true)
            String safety,

            @Nullable Map<String, String> unknown) {}
}
