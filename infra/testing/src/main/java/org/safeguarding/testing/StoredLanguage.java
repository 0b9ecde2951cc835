package org.safeguarding.testing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.platform.event.NamedEventSerializer;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.platform.sealed.SubjectId;

/**
 * Pins the stored form of every event of a service: its name and its JSON equal the approved file
 * {@code stored/<name>.v<revision>.json}, and the approved file reads back as the same event. A form that must change
 * gets a new revision, a file of its own beside the old one, and an upcaster; a component that may be absent needs none,
 * but a test that the form before it is {@link #isStillRead still read}.
 */
public final class StoredLanguage {

    private StoredLanguage() {}

    /** Checks one example for each event that the service stores. */
    public static void isApproved(EventNames names, CaseFact... examples) {
        var byRecord = Stream.of(examples).collect(toMap(Object::getClass, example -> example));
        assertThat(byRecord.keySet())
                .as("there is an example for each stored event")
                .containsExactlyInAnyOrderElementsOf(names.records().toList());
        var serializer = serializer(names);
        assertAll(byRecord.values().stream().map(example -> () -> isApproved(serializer, example)));
    }

    /**
     * Checks that what was stored in an earlier form, as its approved file {@code stored/<name>.<form>.json} has it, is read as
     * these events today. A form is its revision, {@code v1}, and may say what it was without: {@code v1-without-end}.
     */
    public static void isStillRead(EventNames names, String form, CaseFact... events) {
        var serializer = serializer(names);
        var revision = form.substring(1).split("-", 2)[0];
        assertAll(Stream.of(events).map(event -> () -> {
            var name = serializer.typeForClass(event.getClass()).getName();
            var stored = ApprovedJson.approved("stored/" + name + "." + form + ".json");
            Object read = serializer.deserialize(
                    new SimpleSerializedObject<>(stored, String.class, new SimpleSerializedType(name, revision)));
            assertThat(read).as("%s in the form %s is read", name, form).isEqualTo(event);
        }));
    }

    private static NamedEventSerializer serializer(EventNames names) {
        return new NamedEventSerializer(names, json -> json.addModule(new SealedModule(new Legible())));
    }

    private static void isApproved(NamedEventSerializer serializer, CaseFact example) {
        var type = serializer.typeForClass(example.getClass());
        var stored = serializer.serialize(example, String.class).getData();
        var approved = ApprovedJson.compare("stored/" + type.getName() + ".v" + type.getRevision() + ".json", stored);
        Object read = serializer.deserialize(new SimpleSerializedObject<>(
                approved, String.class, new SimpleSerializedType(type.getName(), type.getRevision())));
        assertThat(read).as("%s reads back", type.getName()).isEqualTo(example);
    }

    /** Seals nothing, so that the approved form shows what is sealed; encryption is tested where it is done. */
    private static final class Legible implements Sealer {

        @Override
        public byte[] seal(SubjectId subject, byte[] plain) {
            return Arrays.copyOf(plain, plain.length);
        }

        @Override
        public Opened open(SubjectId subject, byte[] sealed) {
            return new Opened.Plain(sealed);
        }
    }
}
