package org.safeguarding.referral.api;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.referral.domain.form.question.Answers;
import org.safeguarding.referral.domain.form.question.Circumstances;
import org.safeguarding.referral.domain.form.question.Flaw;
import org.springframework.beans.factory.annotation.Value;

/** Asks the form's own description what is wrong with a form, and says so under the path of each answer. */
class FilledInValidator implements ConstraintValidator<FilledIn, ReferralRequest> {

    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[([0-9]+)])?");

    private final Clock clock;
    private final List<String> mailDomains;

    FilledInValidator(Clock clock, @Value("${safeguarding.referral.mail-domains}") List<String> mailDomains) {
        this.clock = clock;
        this.mailDomains = mailDomains;
    }

    @Override
    public boolean isValid(ReferralRequest form, ConstraintValidatorContext context) {
        var flaws = Answers.flaws(form, new Circumstances(London.today(clock), mailDomains));
        var all = Stream.concat(flaws.stream(), form.disagreements().stream()).toList();
        context.disableDefaultConstraintViolation();
        all.forEach(flaw -> name(flaw, context.buildConstraintViolationWithTemplate(flaw.sentence())));
        return all.isEmpty();
    }

    /** An index belongs to the step that follows it; one at the end, to the item itself. */
    private static void name(Flaw flaw, ConstraintViolationBuilder violation) {
        var steps = STEP.matcher(flaw.path()).results().toList();
        var node = violation.addPropertyNode(steps.getFirst().group(1));
        Function<String, NodeBuilderCustomizableContext> next = node::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> item = node::addBeanNode;
        Runnable end = node::addConstraintViolation;
        for (int i = 1; i < steps.size(); i++) {
            var index = steps.get(i - 1).group(2);
            var step = next.apply(steps.get(i).group(1));
            if (index == null) {
                next = step::addPropertyNode;
                item = step::addBeanNode;
                end = step::addConstraintViolation;
            } else {
                var indexed = step.inIterable().atIndex(Integer.valueOf(index));
                next = indexed::addPropertyNode;
                item = indexed::addBeanNode;
                end = indexed::addConstraintViolation;
            }
        }
        var last = steps.getLast().group(2);
        if (last == null) {
            end.run();
        } else {
            item.get().inIterable().atIndex(Integer.valueOf(last)).addConstraintViolation();
        }
    }
}
