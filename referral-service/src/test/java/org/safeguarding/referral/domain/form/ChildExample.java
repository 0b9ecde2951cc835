package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.Child.ChildDetails;
import org.safeguarding.referral.domain.form.Child.Harm;

/** An invented child, to be altered for a test. */
public final class ChildExample {

    private @Nullable LocalDate born = LocalDate.of(2026, 3, 2);
    private @Nullable LocalDate expected;
    private @Nullable Integer age;
    private @Nullable LocalDate died;
    private @Nullable String nhsNumber;
    private String careStatus = "NONE";
    private Harm outcome = Harm.SERIOUSLY_HARMED;
    private final Map<String, String> unknown = new HashMap<>();

    public ChildExample born(LocalDate day) {
        born = day;
        return this;
    }

    public ChildExample notYetBorn(LocalDate expectedOn) {
        born = null;
        expected = expectedOn;
        return this;
    }

    public ChildExample aged(int years) {
        born = null;
        age = years;
        return this;
    }

    public ChildExample ofUnknownAge() {
        born = null;
        return unknown("dateOfBirth");
    }

    public ChildExample died(@Nullable LocalDate day) {
        outcome = Harm.DIED;
        died = day;
        return this;
    }

    public ChildExample nhsNumber(@Nullable String number) {
        nhsNumber = number;
        return this;
    }

    public ChildExample careStatus(String code) {
        careStatus = code;
        return this;
    }

    public ChildExample unknown(String field) {
        unknown.put(field, "Not yet identified.");
        return this;
    }

    Harm outcome() {
        return outcome;
    }

    @Nullable
    String nhsNumber() {
        return nhsNumber;
    }

    ChildDetails details() {
        return new ChildDetails(
                "Ash",
                "Alder",
                null,
                born,
                expected,
                age,
                "FEMALE",
                null,
                nhsNumber,
                "WBRI",
                null,
                null,
                null,
                List.of("NONE"),
                null,
                "1 Invented Row, Barnet",
                "Barnet",
                null,
                false,
                careStatus,
                "NEVER",
                null,
                null,
                null,
                null,
                null,
                outcome,
                died,
                outcome == Harm.DIED ? null : "Intensive care.",
                unknown.isEmpty() ? null : Map.copyOf(unknown));
    }
}
