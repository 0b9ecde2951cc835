package org.safeguarding.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.safeguarding.notification.domain.LetterName.PANEL_CONVENED;
import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_SET;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;

class LetterBookTest {

    private static final CaseId ALDER = CaseId.of("5a1de000-0000-4000-8000-00000000a1de");
    private static final LocalDate MEETING = LocalDate.of(2026, 9, 24);
    private static final Invitation INVITATION =
            new Invitation(1, MEETING, LocalTime.of(14, 30), null, Instant.parse("2026-09-14T08:00:00Z"));

    private final LetterBook book =
            new LetterBook(new MailIdentity("from@x.example", "x.example", URI.create("https://door.example/")));

    @Test
    void a_letter_reads_as_it_should() {
        var letter = book.write(PANEL_CONVENED, ALDER, MEETING, null);

        assertThat(letter.subject()).isEqualTo("You are asked to a Rapid Review meeting");
        assertThat(letter.body()).isEqualTo("""
                You are asked to take part in the panel of a Rapid Review.

                Reference: SC-5A1DE000
                Meeting on: Thursday 24 September 2026

                Please sign in to see what is needed from you:
                https://door.example/rapid-reviews/5a1de000-0000-4000-8000-00000000a1de

                This message carries no details of the case. Please do not reply with any.
                """);
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_carries_the_reference_and_a_link_behind_the_login_and_no_open_placeholder(LetterName name) {
        var body = book.write(name, ALDER, MEETING, INVITATION).body();

        assertThat(body)
                .contains("SC-5A1DE000")
                .containsPattern("https://door\\.example/[a-z-]+(/|\\?caseId=)(" + ALDER + "|referral/alarms)")
                .doesNotContain("${");
    }

    @ParameterizedTest
    @EnumSource
    void two_cases_differ_by_reference_link_and_day_alone(LetterName name) {
        var other = new CaseId(UUID.fromString("ffffffff-0000-4000-8000-000000000001"));
        var one = book.write(name, ALDER, MEETING, INVITATION);
        var two = book.write(name, other, MEETING.plusDays(1), INVITATION);

        assertThat(two.subject()).isEqualTo(one.subject());
        assertThat(two.body()
                        .replace("SC-FFFFFFFF", "SC-5A1DE000")
                        .replace(other.toString(), ALDER.toString())
                        .replace("Friday 25 September 2026", "Thursday 24 September 2026"))
                .isEqualTo(one.body());
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_a_letter_say_nothing_of_child_harm_or_outcome(LetterName name) {
        var letter = book.write(name, ALDER, MEETING, INVITATION);

        assertThat(letter.subject() + "\n" + letter.body().replace(pageOf(name), ""))
                .doesNotContainPattern(
                        "(?i)abuse|neglect|harm|death|died|injur|national|local|alternate|action|born|nhs")
                .isASCII();
    }

    /** The address of a page is the same for every case but for its id, and is no word of the letter. */
    private static String pageOf(LetterName name) {
        return Letter.about(ALDER, name, MEETING, INVITATION, URI.create("https://door.example"))
                .link()
                .text();
    }

    @Test
    void nothing_that_somebody_typed_can_be_a_letters_value() {
        var components = Stream.of(LetterValue.class.getPermittedSubclasses())
                .flatMap(value -> Stream.of(value.getRecordComponents()))
                .map(RecordComponent::getType);

        assertThat(components)
                .isSubsetOf(Set.of(CaseId.class, LocalDate.class, LocalTime.class, Page.class, URI.class));
    }

    @Test
    void a_letter_that_speaks_of_a_day_is_not_written_without_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> book.write(PANEL_CONVENED, ALDER, null, null));
    }

    @Test
    void a_meeting_whose_hour_is_open_says_so() {
        var open = new Invitation(1, MEETING, null, null, INVITATION.saidAt());

        assertThat(book.write(PANEL_MEETING_SET, ALDER, MEETING, open).body()).contains("Time (London): not set yet\n");
        assertThat(book.write(PANEL_MEETING_SET, ALDER, MEETING, INVITATION).body())
                .contains("Time (London): 14:30\n");
        var ends = new Invitation(1, MEETING, LocalTime.of(14, 30), LocalTime.of(16, 0), INVITATION.saidAt());
        assertThat(book.write(PANEL_MEETING_SET, ALDER, MEETING, ends).body())
                .contains("Time (London): 14:30 to 16:00\n");
    }

    @Test
    void a_subject_that_takes_a_value_is_refused_when_the_book_is_opened() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LetterBook.draft(PANEL_CONVENED, "Subject: Case ${reference}\n\nBody"));
    }
}
