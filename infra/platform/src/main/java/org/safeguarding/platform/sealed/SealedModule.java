package org.safeguarding.platform.sealed;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.TypeFactory;

/**
 * Teaches a JSON mapper to write {@link Sealed} values encrypted and to read them again. Every mapper that writes what
 * rests (events, metadata, read models, messages) carries it, so that sealing cannot be forgotten.
 */
public final class SealedModule extends SimpleModule {

    /** The name of the bean {@code JsonMapper} that reads and writes what rests; HTTP bodies use the ordinary one. */
    public static final String MAPPER = "sealedJson";

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    public SealedModule(Sealer sealer) {
        super("Sealed");
        addSerializer(new Writer(sealer));
        addDeserializer(Sealed.class, new Reader(sealer, TypeFactory.unknownType()));
    }

    private record Erasure(Instant at, String by, String basis) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(
            SubjectId subject,
            byte @Nullable [] sealed,
            @Nullable Erasure erased) {}

    private static final class Writer extends ValueSerializer<Sealed<?>> {

        private final Sealer sealer;

        Writer(Sealer sealer) {
            this.sealer = sealer;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class<Sealed<?>> handledType() {
            return (Class) Sealed.class;
        }

        @Override
        public void serialize(Sealed<?> value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("subject", value.subject().value());
            switch (value) {
                case Sealed.Known<?> known -> {
                    json.writeName("sealed");
                    json.writeBinary(sealer.seal(known.subject(), PLAIN.writeValueAsBytes(known.known())));
                }
                case Sealed.Erased<?> erased ->
                    json.writePOJOProperty("erased", new Erasure(erased.at(), erased.by(), erased.basis()));
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Sealed<?>> {

        private final Sealer sealer;
        private final JavaType detail;

        Reader(Sealer sealer, JavaType detail) {
            this.sealer = sealer;
            this.detail = detail;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            var type = context.getContextualType();
            return type == null || type.containedTypeCount() == 0 ? this : new Reader(sealer, type.containedType(0));
        }

        @Override
        public Sealed<?> deserialize(JsonParser json, DeserializationContext context) {
            var form = context.readValue(json, Form.class);
            if (form.erased() != null) {
                var erased = form.erased();
                return new Sealed.Erased<>(form.subject(), erased.at(), erased.by(), erased.basis());
            }
            return switch (sealer.open(form.subject(), requireNonNull(form.sealed(), "sealed"))) {
                case Sealer.Opened.Plain plain ->
                    new Sealed.Known<>(form.subject(), PLAIN.<Object>readValue(plain.bytes(), detail));
                case Sealer.Opened.Destroyed gone ->
                    new Sealed.Erased<>(form.subject(), gone.at(), gone.by(), gone.basis());
            };
        }
    }
}
