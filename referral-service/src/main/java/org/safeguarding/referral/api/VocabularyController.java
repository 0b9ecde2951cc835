package org.safeguarding.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.vocabulary.Term;
import org.safeguarding.referral.domain.vocabulary.Vocabularies;
import org.safeguarding.referral.domain.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/vocabularies")
class VocabularyController {

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Published all() {
        return new Published(
                Vocabularies.editions().stream()
                        .map(edition -> new EditionAnswer(edition.number(), edition.from(), edition.brought()))
                        .toList(),
                Vocabularies.all().stream().map(VocabularyController::answer).toList());
    }

    @GetMapping("/{name}")
    @PreAuthorize("isAuthenticated()")
    VocabularyAnswer one(@PathVariable String name) {
        return Vocabularies.find(name)
                .map(VocabularyController::answer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static VocabularyAnswer answer(Vocabulary vocabulary) {
        return new VocabularyAnswer(
                vocabulary.name(),
                vocabulary.terms().stream().map(VocabularyController::answer).toList());
    }

    private static TermAnswer answer(Term term) {
        var retired = term.retiredIn();
        return new TermAnswer(
                term.code(),
                term.label(),
                term.since().number(),
                retired == null ? null : retired.number(),
                retired == null ? null : retired.from());
    }

    /** Every vocabulary there is, and the editions in which their codes were published. */
    record Published(List<EditionAnswer> editions, List<VocabularyAnswer> vocabularies) {}

    /** One edition of them all. */
    record EditionAnswer(
            @Schema(example = "2") int number,
            @Schema(example = "2026-11-23") LocalDate from,

            @Schema(example = "The codes of the full referral form.", description = "What it brought, in words.")
            String brought) {}

    /** The codes for one kind of answer. */
    record VocabularyAnswer(@Schema(example = "harm") String name, List<TermAnswer> terms) {}

    /** One code; a retired one is refused in a new form, and still means the same in an old one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermAnswer(
            @Schema(example = "NEGLECT") String code,
            @Schema(example = "Neglect") String label,

            @Schema(example = "2", description = "The edition that published it.")
            int since,

            @Schema(example = "3", description = "The edition that retired it.") @Nullable
            Integer retiredIn,

            @Schema(example = "2027-04-01") @Nullable LocalDate retiredOn) {}
}
