package org.safeguarding.referral.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.safeguarding.platform.problem.BadRequest;
import org.safeguarding.referral.api.Danger;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A form as far as it was typed: any JSON object at all, kept letter for letter. */
record TypedForm(String json, boolean tellsOfDanger) {

    /** A referral is a few levels deep; what nests deeper than this was not typed by anybody. */
    private static final int DEEPEST = 100;

    private static final JsonMapper ANY = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** {@link BadRequest} where it is no JSON object in UTF-8: nothing else is ever refused in a draft. */
    static TypedForm of(byte[] body) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            var json = text.startsWith("\uFEFF") ? text.substring(1) : text;
            var form = ANY.readTree(json);
            if (form.isObject()) {
                return new TypedForm(json, Danger.toldIn(form));
            }
        } catch (CharacterCodingException | JacksonException unreadable) {
            throw notAnObject();
        }
        throw notAnObject();
    }

    byte[] bytes() {
        return json.getBytes(UTF_8);
    }

    private static BadRequest notAnObject() {
        return new BadRequest(
                "draft-is-an-object",
                "Send the draft as a JSON object in UTF-8, nested no more than " + DEEPEST
                        + " levels deep; any part of the form may be missing.");
    }

    @Override
    public String toString() {
        return "TypedForm[not shown]";
    }
}
