package org.safeguarding.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;

/** The description of a service knows a body by its simple name or by the one that it is given: of two alike, it shows one for both. */
final class NameInTheDescription extends ArchCondition<JavaClass> {

    private static final String SCHEMA = "io.swagger.v3.oas.annotations.media.Schema";

    private final Map<String, String> known = new HashMap<>();

    NameInTheDescription() {
        super("be described under a name of its own");
    }

    @Override
    public void check(JavaClass body, ConditionEvents events) {
        var name = body.tryGetAnnotationOfType(SCHEMA)
                .flatMap(schema -> schema.get("name"))
                .map(Object::toString)
                .filter(given -> !given.isEmpty())
                .orElse(body.getSimpleName());
        var other = known.putIfAbsent(name, body.getName());
        events.add(new SimpleConditionEvent(
                body, other == null, body.getName() + " is described as " + name + ", and so is " + other));
    }
}
