package org.safeguarding.platform.problem;

/** A request that no rule of a case forbids but that cannot be understood as it stands; answered with 400. */
public final class BadRequest extends RuntimeException {

    private final String code;

    /** {@code code} is the stable name of the problem; {@code sentence} tells the caller what to do, nothing personal. */
    public BadRequest(String code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
