package org.safeguarding.referral.domain.form;

import org.safeguarding.platform.sealed.Sealed;

/** Whether a child is in danger now, and what has been done about it. */
public record Safety(boolean immediateDanger, Sealed<String> actions) {}
