package org.safeguarding.referral.domain.form.question;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question of a section: a component of its record. One whose type may be null need not be answered, unless its marks say so. */
public final class Question {

    private final RecordComponent component;

    Question(RecordComponent component) {
        this.component = component;
    }

    public String name() {
        return component.getName();
    }

    /** What kind of answer is looked for; for a list, what kind of item. */
    public Class<?> kind() {
        return isList() && component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    public boolean isList() {
        return List.class.isAssignableFrom(component.getType());
    }

    /** Whether the answer is a section with questions of its own. */
    public boolean isSection() {
        return kind().isRecord();
    }

    /** The mark of that kind, where the question has one. */
    public <A extends Annotation> Optional<A> mark(Class<A> kind) {
        return Optional.ofNullable(component.getAnnotation(kind));
    }

    /** Every mark that the question has. */
    Stream<Annotation> marks() {
        return Stream.of(component.getAnnotations());
    }

    public boolean mayBeUnknown() {
        return component.isAnnotationPresent(OrUnknown.class);
    }

    /** Whether an answer has to be given at all, in some cases, or never. */
    public Requirement requirement() {
        if (component.isAnnotationPresent(NeededWhen.class) || component.isAnnotationPresent(NeededUnless.class)) {
            return Requirement.CONDITIONAL;
        }
        return mayBeUnknown() || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Requirement.REQUIRED
                : Requirement.OPTIONAL;
    }

    /** The answer in a filled-in section; an empty list is none. */
    public @Nullable Object answer(Record section) {
        try {
            Object answer = component.getAccessor().invoke(section);
            return answer instanceof List<?> list && list.isEmpty() ? null : answer;
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }
}
