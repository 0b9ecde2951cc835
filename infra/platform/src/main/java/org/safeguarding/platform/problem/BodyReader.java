package org.safeguarding.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and validates a body that no request brings just now, such as a form kept unfinished, as if one brought it. */
public interface BodyReader {

    /** What the body says and what is wrong with it; {@link BadRequest} where it is not even well-formed JSON. */
    <T> Reading<T> read(byte[] body, Class<T> type);

    /** As much of a body as can be read, and everything that would have it refused, in the order of the fields. */
    record Reading<T>(@Nullable T body, List<FieldProblem> problems) {

        public Reading {
            problems = InvalidBody.inOrder(problems);
        }

        /** The body, where nothing is wrong with it; {@link InvalidBody} with every problem otherwise. */
        public T sound() {
            if (body == null || !problems.isEmpty()) {
                throw new InvalidBody(problems);
            }
            return body;
        }
    }
}
