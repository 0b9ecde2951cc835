package org.safeguarding.referral.duplicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a referral tells of who a child is, made comparable; what is not known is null or empty. Held in memory only. */
public record Identity(
        Name forename,
        Name surname,
        @Nullable LocalDate birth,
        @Nullable String sex,
        @Nullable String postcode,
        @Nullable String nhsNumberHash) {

    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b");

    /** An identity from the words of a form. */
    public static Identity of(
            @Nullable String forename,
            @Nullable String surname,
            @Nullable LocalDate birth,
            @Nullable String sex,
            @Nullable String address,
            @Nullable String nhsNumberHash) {
        return new Identity(
                Name.forename(forename == null ? "" : forename),
                Name.surname(surname == null ? "" : surname),
                birth,
                sex,
                address == null ? null : postcodeIn(address),
                nhsNumberHash);
    }

    /** All that may be compared of a child whose details were erased: the keyed hash of the NHS number, where there was one. */
    public static Identity erased(@Nullable String nhsNumberHash) {
        return of(null, null, null, null, null, nhsNumberHash);
    }

    /** What is equal where name and date of birth are; empty where one of them is not known. */
    public Optional<String> nameAndBirth() {
        return forename.isUnknown() || surname.isUnknown() || birth == null
                ? Optional.empty()
                : Optional.of("name-and-birth/" + forename.joined() + "/" + surname.joined() + "/" + birth);
    }

    /** The date with day and month exchanged, where that is a date too and another one. */
    static Optional<LocalDate> exchanged(LocalDate day) {
        try {
            return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                    .filter(other -> !other.equals(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable String postcodeIn(String address) {
        var found = POSTCODE.matcher(address.toUpperCase(Locale.ROOT));
        return found.find() ? found.group(1) + found.group(2) : null;
    }

    @Override
    public String toString() {
        return "Identity[not shown]";
    }
}
