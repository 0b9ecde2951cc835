package org.safeguarding.referral.api;

import org.safeguarding.referral.domain.form.question.Question;
import org.safeguarding.referral.domain.form.question.Section;

/** Finds the question behind a place in the example referral, such as {@code /children/0/forename}. */
final class Asked {

    private Asked() {}

    static Question at(String path) {
        Class<?> section = ReferralRequest.class;
        Question question = null;
        for (var step : path.substring(1).split("/", -1)) {
            if (!step.matches("[0-9]+")) {
                question = Section.of(section).question(step);
                section = question.kind();
            }
        }
        if (question == null) {
            throw new IllegalArgumentException(path);
        }
        return question;
    }
}
