package org.safeguarding.bench;

/** Why nothing is measured here and now, in one sentence. */
final class NotFit extends RuntimeException {

    NotFit(String sentence) {
        super(sentence);
    }
}
