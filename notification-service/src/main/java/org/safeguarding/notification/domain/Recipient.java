package org.safeguarding.notification.domain;

import java.util.regex.Pattern;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;

/** The opaque name of somebody who is told: {@code chair}, {@code panel-police}, {@code referrer/<case>}. Never an address. */
public record Recipient(String name) {

    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}(/[A-Za-z0-9-]{1,80})?");

    public Recipient {
        if (!OPAQUE.matcher(name).matches()) {
            throw new IllegalArgumentException("A recipient is named by letters, digits, '.', '_' and '-'.");
        }
    }

    /** Reads a recipient's name; {@code IllegalArgumentException} for anything else, an e-mail address for instance. */
    public static Recipient of(String name) {
        return new Recipient(name);
    }

    /** A recipient known in one case only. So a case can never take the place of a standing recipient such as the chair. */
    public static Recipient of(CaseId caseId, String name) {
        var suffix = "/" + caseId;
        return new Recipient(name.endsWith(suffix) ? name : name + suffix);
    }

    /** The safeguarding lead of an organisation, whom the operator registers under that name. */
    public static Recipient leadOf(Organisation organisation) {
        return of("lead-of-" + organisation);
    }

    /** The person who referred the case. */
    public static Recipient referrerOf(CaseId caseId) {
        return of(caseId, "referrer");
    }

    @Override
    public String toString() {
        return name;
    }
}
