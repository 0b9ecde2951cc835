package org.safeguarding.review.rapidreview.view.chronology;

import static org.safeguarding.review.rapidreview.RapidReviewStory.CASE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.domain.ContactEntry;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.AgencyAsked;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.ReturnSubmitted;
import org.safeguarding.review.rapidreview.domain.Scope;

/** Invented returns of ten agencies with contradictions of every kind, and likenesses that are none, sown among them. */
public final class SeededReturns {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final List<String> STAFF = List.of(
            "health visitor",
            "social worker",
            "school nurse",
            "class teacher",
            "midwife",
            "duty doctor",
            "police officer",
            "family support worker",
            "speech therapist",
            "housing officer");
    private static final List<Agency> KINDS = List.of(Agency.LOCAL_AUTHORITY, Agency.POLICE, Agency.ICB, Agency.SCHOOL);
    private static final List<String> FAMILY = List.of("mother", "father", "grandmother", "mother and partner", "aunt");
    private static final List<String> DEEDS = List.of(
            "home visit to weigh the child",
            "missed appointment at the clinic",
            "telephone call about attendance",
            "strategy discussion about the injury",
            "developmental check of speech",
            "referral read and passed on",
            "argument in the street reported by a neighbour",
            "parents' evening at the school",
            "rent arrears discussed",
            "prescription given for an infection");

    private final Random random;
    private final int days;
    private final List<List<ContactEntry>> entries = new ArrayList<>();
    private final Set<Set<String>> sown = new HashSet<>();

    private SeededReturns(int seed, int days) {
        this.random = new Random(seed);
        this.days = days;
        for (int agency = 0; agency < 10; agency++) {
            entries.add(new ArrayList<>());
        }
    }

    /** What was sown: the facts, and the pairs of entries, by their words, that contradict each other. */
    public record Sown(List<RecordedFact> facts, Set<Set<String>> contradictions) {}

    /** So many entries of each of ten agencies over so many days, so many of every contradiction and of every likeness. */
    public static Sown of(int seed, int perAgency, int days, int ofEach) {
        var returns = new SeededReturns(seed, days);
        for (int number = 0; number < ofEach; number++) {
            returns.sow(number);
        }
        for (var agency : returns.entries) {
            while (agency.size() < perAgency) {
                agency.add(returns.anything());
            }
        }
        return new Sown(returns.facts(), returns.sown);
    }

    private void sow(int number) {
        var day = day();
        var at = LocalTime.of(8 + random.nextInt(9), 15 * random.nextInt(4));
        var who = pick(STAFF) + " and " + pick(FAMILY);
        var deed = pick(DEEDS);
        var other = LocalTime.of(at.getHour() < 12 ? at.getHour() + 4 : at.getHour() - 4, 10);
        var strangers = "locum consultant with interpreter";
        // seen and not seen: the same people, one of them without an hour or told in other words
        contradict(entry(day, at, who, deed, true), entry(day, null, "the " + who, pick(DEEDS), false));
        day = day();
        contradict(entry(day, at, who, deed, false), entry(day, at.plusMinutes(20), reworded(who, number), deed, true));
        contradict(entry(day(), at, who, deed, true), null);
        // the same thing at the same hour of other people
        var when = day();
        contradict(entry(when, at, who, deed, null), entry(when, at, strangers, deed + " again", null));
        // the same people and thing at another hour
        when = day();
        contradict(entry(when, at, who, deed, null), entry(when, other, who, deed, null));
        // likenesses: hours apart, silent records, other things at the same hour, one agency's own two visits
        when = day();
        alike(
                entry(when, at, who, deed, true),
                entry(when, other, who, "second " + pick(DEEDS) + " without an answer at the door", false));
        when = day();
        alike(entry(when, at, who, deed, true), entry(when, at, who, deed, null));
        when = day();
        alike(
                entry(when, at, "receptionist", "letter filed", null),
                entry(when, at, "custody sergeant", "arrest of a neighbour", null));
        when = day();
        int agency = random.nextInt(10);
        entries.get(agency).add(entry(when, at, who, deed, true));
        entries.get(agency).add(entry(when, null, who, deed, false));
    }

    private void contradict(ContactEntry one, @Nullable ContactEntry other) {
        if (other == null) {
            entries.get(random.nextInt(10)).add(one);
            return;
        }
        alike(one, other);
        sown.add(Set.of(key(one), key(other)));
    }

    private void alike(ContactEntry one, ContactEntry other) {
        int agency = random.nextInt(10);
        entries.get(agency).add(one);
        entries.get((agency + 1 + random.nextInt(9)) % 10).add(other);
    }

    private ContactEntry anything() {
        var at = random.nextInt(4) == 0 ? null : LocalTime.of(8 + random.nextInt(10), 15 * random.nextInt(4));
        var seen = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
        return entry(day(), at, pick(STAFF) + ", " + pick(FAMILY), pick(DEEDS), seen);
    }

    /** The number in the outcome makes every entry known again. */
    private ContactEntry entry(LocalDate on, @Nullable LocalTime at, String who, String what, @Nullable Boolean seen) {
        return new ContactEntry(on, at, who, what, seen, "n" + random.nextLong());
    }

    static String key(ContactEntry entry) {
        return String.valueOf(entry.outcome());
    }

    /** Every third pair is told so differently that only a reader could know it again. */
    private static String reworded(String who, int number) {
        return number % 3 == 0 ? "colleague with family" : who.toUpperCase(Locale.ROOT);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(days));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private List<RecordedFact> facts() {
        var facts = new ArrayList<RecordedFact>();
        var scope = Sealed.of(
                SubjectId.of(CASE, "scope"), new Scope(List.of("the child"), FIRST, FIRST.plusDays(days), null));
        for (int agency = 0; agency < entries.size(); agency++) {
            var home = new Affiliation(KINDS.get(agency % KINDS.size()), Organisation.of("ORG-" + agency));
            var content = new AgencyReturn(
                    "A",
                    "B",
                    "All",
                    null,
                    null,
                    entries.get(agency),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null);
            var sealed = Sealed.of(SubjectId.of(CASE, "return-org-" + agency), content);
            facts.add(recorded(facts.size(), new AgencyAsked(CASE, FIRST, home, "lead", scope, FIRST)));
            facts.add(recorded(facts.size(), new ReturnSubmitted(CASE, FIRST, home, 1, false, sealed, "lead")));
        }
        return facts;
    }

    private static RecordedFact recorded(int place, CaseFact fact) {
        return new RecordedFact("event-" + place, place, Instant.EPOCH, fact);
    }
}
