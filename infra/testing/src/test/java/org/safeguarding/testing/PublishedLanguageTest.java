package org.safeguarding.testing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.Topics;
import tools.jackson.databind.json.JsonMapper;

/** What crosses a service's border is a promise: each message's name and form equal the approved file, which reads back. */
class PublishedLanguageTest {

    private static final CaseId CASE = CaseId.of("7c1e4a52-0d0f-4a7e-9d55-2f1f6f0f8a11");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<PublicMessage> messages() {
        return PublicMessages.of(CASE);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_promise_is_kept(PublicMessage message) {
        var approved = ApprovedJson.compare(
                "published/" + Topics.typeOf(message.getClass()) + ".json", JSON.writeValueAsString(message));
        assertThat((Object) JSON.readValue(approved, message.getClass())).isEqualTo(message);
        assertThat(Topics.recordOf(Topics.typeOf(message.getClass()))).isEqualTo(message.getClass());
    }

    @Test
    void a_meeting_that_was_told_before_ends_were_is_read_as_one_whose_end_is_open() {
        var told = """
                {"caseId":"%s","invitation":2,"meetingOn":"2026-09-24","meetingAt":"14:30:00","invited":[],"released":[]}""".formatted(CASE);

        assertThat(JSON.readValue(told, PanelMeetingSet.class))
                .isEqualTo(new PanelMeetingSet(
                        CASE, 2, LocalDate.of(2026, 9, 24), LocalTime.of(14, 30), null, List.of(), List.of()));
    }

    @Test
    void every_message_is_promised() {
        assertThat(messages().map(Object::getClass).collect(toSet()))
                .isEqualTo(Topics.messages().collect(toSet()));
    }
}
