package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** The number under which something was put on the record of a review. */
record Numbered(@Schema(example = "1") int number) {}
