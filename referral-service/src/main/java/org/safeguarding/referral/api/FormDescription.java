package org.safeguarding.referral.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Section;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Publishes the form with everything that a client has to know of it, drawn from the same description as the checks. */
@Component
class FormDescription implements OpenApiCustomizer {

    private final Clock clock;

    FormDescription(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void customise(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var sections = new LinkedHashSet<Class<?>>();
        collect(ReferralRequest.class, sections);
        sections.forEach(section -> describe(section, schemas));
        schemas.values().forEach(schema -> showErasable(schema, schemas));
    }

    /** What is either a section or the mark of its erasure is shown by the section. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void showErasable(Schema<?> answer, Map<String, Schema> schemas) {
        if (answer.getProperties() == null) {
            return;
        }
        for (Schema<?> property : ((Map<String, Schema>) (Map) answer.getProperties()).values()) {
            Schema<?> one = property.getItems() == null ? property : property.getItems();
            if (one.getOneOf() == null || one.getExample() != null) {
                continue;
            }
            var reference = one.getOneOf().getFirst().get$ref();
            var shown = reference == null ? null : schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
            if (shown != null) {
                one.setExample(shown.getExample());
            }
        }
    }

    private void describe(Class<?> section, @SuppressWarnings("rawtypes") Map<String, Schema> schemas) {
        Schema<?> schema = requireNonNull(schemas.get(section.getSimpleName()), section::toString);
        var answers = new AnswerSchemas(London.today(clock));
        Section.of(section)
                .questions()
                .forEach(question -> answers.describe(
                        question, requireNonNull(schema.getProperties().get(question.name()), question::name)));
        DemandSchemas.describe(Section.of(section), schema);
        schema.setExample(FormExample.of(section));
    }

    private static void collect(Class<?> section, Set<Class<?>> sections) {
        if (sections.add(section)) {
            Section.of(section).questions().stream()
                    .filter(Question::isSection)
                    .forEach(question -> collect(question.kind(), sections));
        }
    }
}
