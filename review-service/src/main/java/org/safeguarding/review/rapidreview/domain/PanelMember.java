package org.safeguarding.review.rapidreview.domain;

import static java.util.Objects.requireNonNull;

import org.safeguarding.contracts.Agency;

/** Somebody on the panel, by the opaque name of an account, and the agency that is committed by them. */
public record PanelMember(String member, Agency agency) {

    /** What an account name looks like; it says nothing of the person behind it. */
    public static final String ACCOUNT_NAME = "[a-z0-9-]{3,64}";

    public PanelMember {
        requireNonNull(agency, "agency");
        if (!member.matches(ACCOUNT_NAME)) {
            throw new IllegalArgumentException("An account name is 3 to 64 lower-case letters, digits and hyphens.");
        }
    }
}
