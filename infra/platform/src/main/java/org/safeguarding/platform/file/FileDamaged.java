package org.safeguarding.platform.file;

/** What rests in a place is not what was taken in there. */
final class FileDamaged extends RuntimeException {

    private final transient FilePlace place;

    FileDamaged(FilePlace place) {
        super("damaged", null, false, false);
        this.place = place;
    }

    FilePlace place() {
        return place;
    }
}
