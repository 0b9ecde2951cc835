package org.safeguarding.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The one full example of a referral, as referral-service's own tests send it, filled with words of the test's choosing. */
final class FilledForm {

    /** Told apart from any other digits that a machine may write. */
    static final String NHS_NUMBER = "9990000018";

    static final String DATE_OF_BIRTH = "2013-04-17";
    static final String PHONE = "+442079460001";

    /** Where the referrer of the example is reached. */
    static final String EMAIL = "robin.example@hospital.example";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What keeps its value: dates and times, codes, numbers as they are dialled. */
    private static final Pattern NOT_FREE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|[A-Z][A-Z0-9_]*|[A-Z]{2,}-[A-Z0-9-]+|[+0-9() ]+|true|false|");

    private final ObjectNode form;

    private FilledForm(ObjectNode form) {
        this.form = form;
    }

    /** The example as it stands. */
    static FilledForm example() {
        try {
            return new FilledForm((ObjectNode) JSON.readTree(
                    Files.readString(RunningHouse.ROOT.resolve("referral-service/src/test/resources/referral.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example with its first child alone, seriously harmed. */
    static FilledForm ofOneChild(String forename, String surname) {
        return example()
                .without("/children/1")
                .with("/children/0/forename", forename)
                .with("/children/0/surname", surname)
                .with("/criteria/deathOrSeriousHarm/finding", "SERIOUSLY_HARMED");
    }

    /** The example with another word for every free text, called by its place: {@code /incident/narrative}. */
    static FilledForm of(UnaryOperator<String> words) {
        var filled = example();
        filled.fill(filled.form, "", words);
        return filled.with("/children/0/dateOfBirth", DATE_OF_BIRTH)
                .with("/children/0/nhsNumber", NHS_NUMBER)
                .with("/referrer/phone", PHONE);
    }

    /** The same with another value in one place. */
    FilledForm with(String pointer, Object value) {
        parent(pointer).set(last(pointer), JSON.valueToTree(value));
        return this;
    }

    /** The same without one place. */
    FilledForm without(String pointer) {
        var parent = form.at(JsonPointer.compile(pointer.substring(0, pointer.lastIndexOf('/'))));
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last(pointer)));
        } else {
            parent(pointer).remove(last(pointer));
        }
        return this;
    }

    private void fill(JsonNode node, String here, UnaryOperator<String> words) {
        if (node instanceof ObjectNode object) {
            object.propertyStream()
                    .toList()
                    .forEach(field ->
                            object.set(field.getKey(), filled(field.getValue(), here + "/" + field.getKey(), words)));
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, filled(array.get(index), here + "/" + index, words));
            }
        }
    }

    private JsonNode filled(JsonNode value, String here, UnaryOperator<String> words) {
        fill(value, here, words);
        if (!value.isString() || NOT_FREE.matcher(value.asString()).matches()) {
            return value;
        }
        int at = value.asString().indexOf('@');
        return StringNode.valueOf(
                words.apply(here) + (at < 0 ? "" : value.asString().substring(at)));
    }

    private ObjectNode parent(String pointer) {
        return (ObjectNode) form.at(JsonPointer.compile(pointer.substring(0, pointer.lastIndexOf('/'))));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return JSON.writeValueAsString(form);
    }
}
