package org.safeguarding.referral.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguarding.referral.domain.form.question.NeededUnless;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Requirement;
import org.safeguarding.referral.domain.form.question.Section;

/** Says which answers a section needs, in which cases, and where a reason in {@code unknown} may stand instead. */
final class DemandSchemas {

    private DemandSchemas() {}

    static void describe(Section section, Schema<?> schema) {
        schema.setAdditionalProperties(false);
        var required = new ArrayList<String>();
        for (var question : section.questions()) {
            var when = question.mark(NeededWhen.class);
            var unless = question.mark(NeededUnless.class);
            if (when.isPresent()) {
                when(question, when.get(), section).forEach(schema::addAllOfItem);
            } else if (unless.isPresent()) {
                unless(question, unless.get(), section).forEach(schema::addAllOfItem);
            } else if (question.mayBeUnknown()) {
                schema.addAllOfItem(needed(question));
            } else if (question.requirement() == Requirement.REQUIRED) {
                required.add(question.name());
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
        unknown(section, schema);
    }

    private static void unknown(Section section, Schema<?> schema) {
        var reasons = schema.getProperties().get(Section.UNKNOWN);
        if (reasons == null) {
            return;
        }
        reasons.setAdditionalProperties(false);
        reasons.setDescription("The reason why an answer is not known, in the place of the answer.");
        var perhaps = section.perhapsUnknown();
        perhaps.forEach(question -> {
            var reason = new JsonSchema().types(Set.of("string"));
            WordsSchema.describe(reason, Section.LONGEST_REASON, true);
            reason.setExample("Not yet identified.");
            reasons.addProperty(question.name(), reason);
        });
        reasons.setExample(Map.of(perhaps.getFirst().name(), "Not yet identified."));
    }

    private static Schema<?> needed(Question question) {
        return question.mayBeUnknown()
                ? new JsonSchema().oneOf(List.of(given(question), reasoned(question)))
                : given(question);
    }

    private static Stream<Schema<?>> when(Question question, NeededWhen when, Section section) {
        var values = Stream.of(when.is())
                .map(is -> section.question(when.field()).kind() == Boolean.class ? Boolean.valueOf(is) : (Object) is)
                .toList();
        var needed = new JsonSchema();
        needed.setIf(having(when.field(), new JsonSchema()._enum(values)));
        needed.setThen(needed(question));
        if (!when.onlyThen()) {
            return Stream.of(needed);
        }
        var leftOut = new JsonSchema();
        leftOut.setIf(having(when.field(), new JsonSchema().not(new JsonSchema()._enum(values))));
        leftOut.setThen(new JsonSchema().not(given(question)));
        return Stream.of(needed, leftOut);
    }

    private static Stream<Schema<?>> unless(Question question, NeededUnless unless, Section section) {
        var instead = new JsonSchema();
        for (var field : unless.value()) {
            boolean yesOrNo = section.question(field).kind() == Boolean.class;
            instead.addAnyOfItem(yesOrNo ? having(field, constant(true)) : new JsonSchema().required(List.of(field)));
        }
        var either = new JsonSchema();
        either.setIf(instead);
        either.setThen(new JsonSchema().not(given(question)));
        either.setElse(needed(question));
        return unless.value().length < 2
                ? Stream.of(either)
                : Stream.of(either, new JsonSchema().not(new JsonSchema().required(List.of(unless.value()))));
    }

    private static Schema<?> given(Question question) {
        return new JsonSchema().required(List.of(question.name()));
    }

    private static Schema<?> reasoned(Question question) {
        return having(Section.UNKNOWN, new JsonSchema().required(List.of(question.name())));
    }

    private static Schema<?> having(String field, Schema<?> value) {
        return new JsonSchema().required(List.of(field)).addProperty(field, value);
    }

    private static Schema<?> constant(Object value) {
        var schema = new JsonSchema();
        schema.setConst(value);
        return schema;
    }
}
