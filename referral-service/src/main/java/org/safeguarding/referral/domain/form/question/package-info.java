/** How a form is described: each question with what it needs, so that checks, API description and handbook are drawn from one place. */
@NullMarked
package org.safeguarding.referral.domain.form.question;

import org.jspecify.annotations.NullMarked;
