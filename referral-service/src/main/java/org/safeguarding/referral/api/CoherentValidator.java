package org.safeguarding.referral.api;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.Child.Harm;

/** Looks at what is there: an answer that is missing is named by its own constraint. */
class CoherentValidator implements ConstraintValidator<Coherent, ReferralRequest> {

    @Override
    public boolean isValid(ReferralRequest form, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean valid = datesOfTheIncident(form, context);
        valid &= agencies(form, context);
        var children = form.children();
        for (int i = 0; children != null && i < children.size(); i++) {
            valid &= child(form, i, context);
        }
        return valid;
    }

    private static boolean datesOfTheIncident(ReferralRequest form, ConstraintValidatorContext context) {
        if (form.incident() == null
                || !before(form.incident().agencyAwareOn(), form.incident().occurredOn())) {
            return true;
        }
        context.buildConstraintViolationWithTemplate("must not be before the incident")
                .addPropertyNode("incident")
                .addPropertyNode("agencyAwareOn")
                .addConstraintViolation();
        return false;
    }

    private static boolean agencies(ReferralRequest form, ConstraintValidatorContext context) {
        boolean named = form.agenciesKnown() != null && !form.agenciesKnown().isEmpty();
        if (named != Boolean.TRUE.equals(form.noneKnown())) {
            return true;
        }
        context.buildConstraintViolationWithTemplate(
                        named
                                ? "must be empty where noneKnown is true"
                                : "must name at least one agency, or noneKnown must be true")
                .addPropertyNode("agenciesKnown")
                .addConstraintViolation();
        return false;
    }

    private static boolean child(ReferralRequest form, int index, ConstraintValidatorContext context) {
        var child = form.children().get(index);
        if (child == null) {
            return true;
        }
        var occurredOn = form.incident() == null ? null : form.incident().occurredOn();
        boolean valid = true;
        if (before(occurredOn, child.dateOfBirth())) {
            valid = no(context, index, "dateOfBirth", "must not be after the incident");
        }
        if (before(child.dateOfDeath(), child.dateOfBirth())) {
            valid = no(context, index, "dateOfDeath", "must not be before the date of birth");
        }
        if (child.outcome() == Harm.DIED && child.dateOfDeath() == null) {
            valid = no(context, index, "dateOfDeath", "must be given for a child who died");
        }
        if (child.outcome() == Harm.SERIOUSLY_HARMED && child.dateOfDeath() != null) {
            valid = no(context, index, "dateOfDeath", "must be left out for a child who lives");
        }
        return valid;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean no(ConstraintValidatorContext context, int index, String field, String problem) {
        context.buildConstraintViolationWithTemplate(problem)
                .addPropertyNode("children")
                .addPropertyNode(field)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }
}
