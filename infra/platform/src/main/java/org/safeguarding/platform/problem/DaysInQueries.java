package org.safeguarding.platform.problem;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A day in a query is written as in a body, whatever the caller's language makes of 03/04/27. */
final class DaysInQueries implements WebMvcConfigurer, Converter<String, LocalDate> {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(this);
    }

    @Override
    public LocalDate convert(String text) {
        return Optional.of(LocalDate.parse(text))
                .filter(ReachableDays::reach)
                .orElseThrow(() -> new IllegalArgumentException("A day lies too far away."));
    }
}
