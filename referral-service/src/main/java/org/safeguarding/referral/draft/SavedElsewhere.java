package org.safeguarding.referral.draft;

/** Another window saved this draft since the caller last saw it. */
final class SavedElsewhere extends RuntimeException {

    private final transient Draft standing;

    SavedElsewhere(Draft standing) {
        super("version " + standing.line().version(), null, false, false);
        this.standing = standing;
    }

    /** The draft as it was saved there. */
    Draft standing() {
        return standing;
    }
}
