package org.safeguarding.platform.event;

import org.axonframework.serialization.Revision;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.core.annotation.AnnotationUtils;

/** Axon's JSON serializer, but for the names: events are stored under their own and never under a Java class's. */
public final class NamedEventSerializer extends Jackson3Serializer {

    /** The revision of a form that never changed; a changed one says so by Axon's {@link Revision}. */
    static final RevisionResolver REVISIONS = type -> {
        var revision = AnnotationUtils.findAnnotation(type, Revision.class);
        return revision == null ? "1" : revision.value();
    };

    private final EventNames names;

    public NamedEventSerializer(EventNames names, Jackson3SerializerCustomizer customizer) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(customizer)
                .revisionResolver(REVISIONS));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes") // as in Axon's signature
    public SerializedType typeForClass(Class type) {
        return names.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, REVISIONS.revisionOf(type)))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.recordOf(type.getName()).map(Class::getName).orElseGet(() -> super.resolveClassName(type));
    }
}
