package org.safeguarding.referral.api;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Between;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.MustBeTrue;
import org.safeguarding.referral.domain.form.question.NotBefore;
import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Requirement;
import org.safeguarding.referral.domain.form.question.Words;
import org.safeguarding.referral.domain.form.question.Written;
import org.safeguarding.referral.domain.vocabulary.Vocabularies;

/** Says of each answer what it may be: codes, lengths, forms, days, with an example. */
final class AnswerSchemas {

    private final LocalDate today;

    AnswerSchemas(LocalDate today) {
        this.today = today;
    }

    void describe(Question question, Schema<?> schema) {
        question.mark(Ask.class).map(Ask::says).filter(says -> !says.isEmpty()).ifPresent(schema::setDescription);
        FormExample.answer(question).ifPresent(schema::setExample);
        if (question.isList()) {
            question.mark(AtMost.class).ifPresent(most -> schema.setMaxItems(most.value()));
            if (question.requirement() != Requirement.OPTIONAL) {
                schema.setMinItems(1);
            }
        }
        if (!question.isSection()) {
            one(question, question.isList() ? schema.getItems() : schema);
        }
    }

    @SuppressWarnings("unchecked")
    private void one(Question question, Schema<?> schema) {
        question.mark(Words.class).ifPresent(words -> WordsSchema.describe(schema, words.max(), words.lines()));
        question.mark(Code.class).ifPresent(code -> {
            ((Schema<Object>) schema)
                    .setEnum(List.copyOf(Vocabularies.named(code.value()).codesOn(today)));
            schema.addExtension("x-vocabulary", code.value());
        });
        question.mark(Written.class).ifPresent(written -> {
            schema.setPattern(written.value().pattern());
            schema.setMaxLength(written.value().longest());
        });
        question.mark(Between.class).ifPresent(bounds -> {
            schema.setMinimum(BigDecimal.valueOf(bounds.least()));
            schema.setMaximum(BigDecimal.valueOf(bounds.most()));
        });
        question.mark(MustBeTrue.class).ifPresent(must -> schema.setConst(true));
        question.mark(HasBegun.class).ifPresent(begun -> schema.addExtension("x-not-after", "today"));
        question.mark(NotBefore.class).ifPresent(other -> schema.addExtension("x-not-before", other.value()));
    }
}
