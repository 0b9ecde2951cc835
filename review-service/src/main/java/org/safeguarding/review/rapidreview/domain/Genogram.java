package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The family and household as people and the ties between them, so that it can be read aloud as well as drawn. */
public record Genogram(List<Person> people, List<Tie> ties) {

    public Genogram {
        people = List.copyOf(people);
        ties = List.copyOf(ties);
    }

    /** Somebody in the family or household; {@code key} is how this genogram calls them, and no name has to be in it. */
    public record Person(
            String key,
            String description,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate diedOn) {

        boolean livesForwards(LocalDate today) {
            return (bornOn == null || diedOn == null || !diedOn.isBefore(bornOn))
                    && Stream.of(bornOn, diedOn).allMatch(day -> day == null || !day.isAfter(today));
        }

        @Override
        public String toString() {
            return "person";
        }
    }

    /** {@code from} is to {@code to} what the kinship says: the parent of, a sibling of. */
    public record Tie(String from, Kinship kinship, String to) {}

    /** Each person is there once, was born by that day and did not die before their birth or after that day, and each tie joins two of them. */
    boolean holdsTogether(LocalDate today) {
        var keys = new HashSet<String>();
        return people.stream().allMatch(person -> keys.add(person.key()) && person.livesForwards(today))
                && ties.stream()
                        .allMatch(tie ->
                                !tie.from().equals(tie.to()) && keys.contains(tie.from()) && keys.contains(tie.to()));
    }

    @Override
    public String toString() {
        return "genogram";
    }
}
