package org.safeguarding.referral.domain.form;

import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.sealed.Sealed;

/** An agency that knew the family, and how. */
public record KnownAgency(Agency agency, Sealed<String> involvement) {}
