package org.safeguarding.review.rapidreview.view.sheet;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** A sealed detail that the readers of this sheet may read: answered as itself, or as the mark of its erasure. */
@Target({ANNOTATION_TYPE, FIELD, METHOD, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = Shown.Unsealed.class)
public @interface Shown {

    /** Writes the detail, or when, by whom and on what basis it was erased. */
    class Unsealed extends ValueSerializer<Sealed<?>> {

        @Override
        public void serialize(Sealed<?> sealed, JsonGenerator json, SerializationContext context) {
            json.writePOJO(Erasure.orDetail(sealed));
        }
    }
}
