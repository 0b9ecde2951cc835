package org.safeguarding.referral.domain.vocabulary;

import java.time.LocalDate;
import java.util.List;

/** The codes for one kind of answer, in the order in which they are offered. */
public record Vocabulary(String name, List<Term> terms) {

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    /** The codes that a form may use which is received on that day. */
    public List<String> codesOn(LocalDate day) {
        return terms.stream().filter(term -> term.holdsOn(day)).map(Term::code).toList();
    }

    /** Whether a form that is received on that day may use the code. */
    public boolean holds(String code, LocalDate day) {
        return terms.stream().anyMatch(term -> term.code().equals(code) && term.holdsOn(day));
    }
}
