package org.safeguarding.referral.api.access;

import java.util.Locale;

/** Why a case is closed to a caller. */
enum AccessReason {
    ANOTHER_AGENCYS("There is nothing under this address."),
    ASSIGNED_TO_ANOTHER("This case is assigned to another screening officer, who can give it to you or give it back."),
    CLOSED_BY_CONFLICT("You have declared a conflict of interest in this case, so it is closed to you.");

    private final String sentence;

    AccessReason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
