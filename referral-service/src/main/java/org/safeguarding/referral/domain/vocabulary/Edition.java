package org.safeguarding.referral.domain.vocabulary;

import java.time.LocalDate;

/** An edition of the vocabularies: from which day it holds, and what it brought. */
public record Edition(int number, LocalDate from, String brought) {

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from);
    }
}
