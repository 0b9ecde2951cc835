package org.safeguarding.gateway.journey;

/** The agencies of the demonstration, each with its organisation and the account of its safeguarding lead. */
enum Lead {
    LOCAL_AUTHORITY("LA-X0", "lead-la"),
    ICB("QX0", "lead-icb"),
    POLICE("POLICE-X0", "lead-police"),
    ACUTE_TRUST("RX0", "lead-hospital"),
    SCHOOL("URN-900001", "lead-school"),
    MENTAL_HEALTH("RMH0", "lead-mental-health"),
    COMMUNITY_HEALTH("DENTAL-X0", "lead-dental"),
    GENERAL_PRACTICE("GP-X0", "lead-practice");

    private final String organisation;
    private final String account;

    Lead(String organisation, String account) {
        this.organisation = organisation;
        this.account = account;
    }

    String organisation() {
        return organisation;
    }

    String account() {
        return account;
    }

    /** The agency and its organisation, as bodies name an owner. */
    String owner() {
        return """
                {"agency": "%s", "organisation": "%s"}""".formatted(name(), organisation);
    }
}
