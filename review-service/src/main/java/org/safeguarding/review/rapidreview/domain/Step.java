package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;

/** What leads a review on its course: dated, and never before the step that came before it. */
interface Step {

    /** The day (Europe/London) on which it was taken. */
    LocalDate on();
}
