package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.referral.domain.form.question.Requirement;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnEngines
class BadReferralIT {

    private final ReferralApi api;

    @Autowired
    BadReferralIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
    }

    static Stream<String> requiredFields() {
        return ReferralJson.valid().paths().stream()
                .filter(path -> !path.contains("/unknown"))
                .filter(path -> Asked.at(path).requirement() != Requirement.OPTIONAL);
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void a_field_that_is_missing_is_named(String path) {
        var answer = api.refer(ReferralJson.valid().without(path));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.badFields()).contains(ReferralJson.fieldOf(path));
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void a_field_that_is_null_is_named(String path) {
        var answer = api.refer(ReferralJson.valid().withNull(path));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.badFields()).contains(ReferralJson.fieldOf(path));
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of("/children/0/nhsNumber", "9990000019"),
                Arguments.of("/children/0/nhsNumber", "999 000 001"),
                Arguments.of("/children/0/dateOfBirth", "2025-09-06"),
                Arguments.of("/children/0/dateOfBirth", "06/09/2025"),
                Arguments.of("/children/0/dateOfBirth", tomorrow()),
                Arguments.of("/children/0/dateOfBirth", "2025-02-30"),
                Arguments.of("/children/1/dateOfDeath", "2019-11-19"),
                Arguments.of("/children/1/dateOfDeath", tomorrow()),
                Arguments.of("/children/0/dateOfDeath", "2025-09-06"),
                Arguments.of("/children/0/dateOfBirth", 17),
                Arguments.of("/children/0/dateOfBirth", ""),
                Arguments.of("/children/0/outcome", "UNHARMED"),
                Arguments.of("/children/0/outcome", ""),
                Arguments.of("/children/0/sex", 1),
                Arguments.of("/children/0/forename", ""),
                Arguments.of("/children/0/forename", "   "),
                Arguments.of("/children/0/forename", "A\u0000sh"),
                Arguments.of("/children/0/forename", "A\nsh"),
                Arguments.of("/children/0/surname", "Al\u202Eder"),
                Arguments.of("/children/0/surname", "x".repeat(201)),
                Arguments.of("/children/0/surname", 17),
                Arguments.of("/children", List.of()),
                Arguments.of("/referrer/email", "robin.example"),
                Arguments.of("/referrer/email", "robin@example@hospital.example\r\nBcc: all@example.org"),
                Arguments.of("/referrer/leadApprovedOn", tomorrow()),
                Arguments.of("/referrer", "Robin Example"),
                Arguments.of("/incident/occurredOn", tomorrow()),
                Arguments.of("/incident/agencyAwareOn", "2025-09-04"),
                Arguments.of("/incident/agencyAwareOn", tomorrow()),
                Arguments.of("/incident/narrative", "é".repeat(20_001)),
                Arguments.of("/criteria/abuseOrNeglect/finding", "PERHAPS"),
                Arguments.of("/agenciesKnown", List.of()),
                Arguments.of("/agenciesKnown/0/agency", "MI5"),
                Arguments.of("/immediateDanger", "maybe"),
                Arguments.of("/mashReferralMade", "PERHAPS"),
                Arguments.of("/referrer/email", "robin.example@webmail.invalid"),
                Arguments.of("/referrer/email", "robin@evil-nhs.uk.invalid"),
                Arguments.of("/referrer/email", "robin@notnhs.uk"),
                Arguments.of("/children/0/sex", "UNKNOWN"), // retired
                Arguments.of("/children/0/ethnicity", "wbri"),
                Arguments.of("/children/0/disabilities/0", "TALL"),
                Arguments.of("/children/0/dateOfDeath", "2025-09-06"),
                Arguments.of("/children/0/estimatedAge", 25),
                Arguments.of("/children/0/upn", "1234567890123"),
                Arguments.of("/children/0/forename", "\u00A0\u2003"),
                Arguments.of("/household/people/0/relationship", "AUNT"),
                Arguments.of("/incident/laAwareOn", "2025-09-04"),
                Arguments.of("/incident/harmTypes/1", 7),
                Arguments.of("/agenciesKnown/0/involvedUntil", "2025-06-13"),
                Arguments.of("/agenciesKnown/1/unknown/involvedFrom", ""),
                Arguments.of("/parallelProcesses/processes/0/kind", "RUMOUR"),
                Arguments.of("/accuracyStatement", false));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void a_value_that_cannot_be_is_named(String path, Object value) {
        var answer = api.refer(ReferralJson.valid().with(path, value));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.badFields()).contains(ReferralJson.fieldOf(path));
    }

    @Test
    void all_bad_fields_are_named_at_once() {
        var answer = api.refer(ReferralJson.valid()
                .without("/referrer/name")
                .with("/referrer/email", "nowhere")
                .with("/children/0/nhsNumber", "1234567890")
                .with("/children/1/dateOfDeath", "2019-01-01")
                .with("/children/1/outcome", "HURT")
                .with("/incident/occurredOn", "yesterday")
                .with("/criteria/jointWorkingConcern/evidence", " ")
                .with("/wish", "none"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.badFields())
                .containsExactlyInAnyOrder(
                        "referrer.name",
                        "referrer.email",
                        "children[0].nhsNumber",
                        "children[1].dateOfDeath",
                        "children[1].outcome",
                        "incident.occurredOn",
                        "criteria.jointWorkingConcern.evidence",
                        "wish");
        assertThat(answer.text()).doesNotContain("1234567890").doesNotContain("nowhere");
    }

    @Test
    void known_agencies_and_none_known_exclude_each_other() {
        assertThat(api.refer(ReferralJson.valid().with("/noneKnown", true)).badFields())
                .containsExactly("agenciesKnown");
        assertThat(api.refer(ReferralJson.valid().without("/agenciesKnown").with("/noneKnown", true))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_nhs_number_may_be_left_out() {
        assertThat(api.refer(ReferralJson.valid().without("/children/0/nhsNumber"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_agency_comes_from_the_token_and_never_from_the_body() {
        var answer = api.refer(ReferralJson.valid().with("/referrer/agency", "POLICE"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.badFields()).containsExactly("referrer.agency");
    }

    @Test
    void a_narrative_is_counted_as_a_reader_counts_it() {
        var family =
                "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"; // one character to a reader, eight to a machine

        assertThat(api.refer(ReferralJson.valid()
                                .with("/incident/narrative", "é\n".repeat(5_000) + family.repeat(10_000)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_adult_is_refused_by_name_of_the_rule() {
        var answer = api.refer(ReferralJson.valid().with("/children/0/dateOfBirth", "2007-09-05"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.brokenRules()).containsExactly("form/each-child-was-under-eighteen");
    }
}
