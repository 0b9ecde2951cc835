package org.safeguarding.platform.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** A day that a case can speak of: no record, deadline or birth lies outside these years, and not every store could keep it. */
final class ReachableDays extends StdDeserializer<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final ValueDeserializer<?> days;

    ReachableDays() {
        this(LocalDateDeserializer.INSTANCE);
    }

    private ReachableDays(ValueDeserializer<?> days) {
        super(LocalDate.class);
        this.days = days;
    }

    static boolean reach(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ReachableDays(days.createContextual(context, property));
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
        var day = (LocalDate) days.deserialize(json, context);
        return day == null || reach(day)
                ? day
                : context.reportInputMismatch(LocalDate.class, "A day lies too far away.");
    }
}
