package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Between;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.MustBeTrue;
import org.safeguarding.referral.domain.form.question.NeededUnless;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.NotBefore;
import org.safeguarding.referral.domain.form.question.Part;
import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Section;
import org.safeguarding.referral.domain.form.question.Words;
import org.safeguarding.referral.domain.form.question.Written;

class FormPageTest {

    private static final Path PAGE = Path.of("../infra/docs/referral-form.md");

    private final List<String> rows = new ArrayList<>();

    /** When the form changes, the page is written anew beside the build's other results: copy it over the old one. */
    @Test
    void the_page_of_the_form_is_the_form() throws IOException {
        for (var question : Section.of(ReferralRequest.class).questions()) {
            var part = question.mark(Part.class).orElseThrow().value();
            row(part, "", question);
        }
        var page = HEAD + String.join("\n", rows) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/referral-form.md"), page);

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private void row(char part, String within, Question question) {
        var path = within + question.name() + (question.isList() ? "[]" : "");
        rows.add("| %s | `%s` | %s | %s%s | %s |"
                .formatted(
                        part,
                        path,
                        type(question),
                        question.requirement().name().charAt(0),
                        question.mayBeUnknown() ? " or unknown" : "",
                        rules(question)));
        if (question.isSection()) {
            Section.of(question.kind()).questions().forEach(each -> row(part, path + ".", each));
        }
    }

    private static String type(Question question) {
        var kind = question.kind();
        var one = question.isSection()
                ? "section"
                : kind.isEnum() || question.mark(Code.class).isPresent() ? "code" : kind.getSimpleName();
        return question.isList() ? "list of " + one : one;
    }

    private static String rules(Question question) {
        var rules = new ArrayList<String>();
        question.mark(Ask.class).map(Ask::says).filter(says -> !says.isEmpty()).ifPresent(rules::add);
        question.mark(NeededWhen.class)
                .ifPresent(when -> rules.add("needed where `" + when.field() + "` is "
                        + Arrays.stream(when.is()).collect(Collectors.joining(", "))
                        + (when.onlyThen() ? ", and only then" : "")));
        question.mark(NeededUnless.class)
                .ifPresent(
                        unless -> rules.add("needed unless `" + String.join("` or `", unless.value()) + "` is given"));
        question.mark(Code.class).ifPresent(code -> rules.add("vocabulary `" + code.value() + "`"));
        question.mark(Words.class).ifPresent(words -> rules.add("at most " + words.max() + " characters"));
        question.mark(Written.class)
                .ifPresent(written -> rules.add(written.value().sentence()));
        question.mark(HasBegun.class).ifPresent(begun -> rules.add("not in the future"));
        question.mark(NotBefore.class).ifPresent(other -> rules.add("not before `" + other.value() + "`"));
        question.mark(Between.class).ifPresent(bounds -> rules.add(bounds.least() + " to " + bounds.most()));
        question.mark(AtMost.class).ifPresent(most -> rules.add("at most " + most.value() + " entries"));
        question.mark(MustBeTrue.class).ifPresent(must -> rules.add("must be true"));
        return String.join("; ", rules).replace(".;", ";");
    }

    private static final String HEAD = """
            # The referral form

            Written by [FormPageTest](../../referral-service/src/test/java/org/safeguarding/referral/api/FormPageTest.java)
            from the records that check it; do not edit. Parts are those of the practice's form (A safety, B referrer, C
            children, D household, E incident, F criteria, G agencies, H parallel processes, I family, J close).
            R: required. C: conditional. O: optional. *Or unknown*: the reason why it is not known may stand in the section's
            `unknown` under the field's name, in its place and never beside it. Codes: `GET /vocabularies`.

            | Part | Field | Type | Need | Rule |
            | --- | --- | --- | --- | --- |
            """;
}
