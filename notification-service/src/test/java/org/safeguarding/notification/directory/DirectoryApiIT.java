package org.safeguarding.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class DirectoryApiIT extends OnPostbox {

    private static final String GOOD =
            "{\"name\": \"Chief Inspector Ann Other\", \"email\": \"ann.other@police.example\"}";

    @Autowired
    private CaseKeys keys;

    @Test
    void a_registered_recipient_is_listed_without_the_address() {
        put("panel-police", GOOD, Role.OPERATOR).expectStatus().isNoContent();

        var list = get("/recipients", Role.OPERATOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.recipients[?(@.recipient == 'panel-police')].email")
                .isEqualTo("a***@p***.example")
                .jsonPath("$.recipients[?(@.recipient == 'panel-police')].name")
                .isEqualTo("Chief Inspector Ann Other")
                .returnResult();

        assertThat(new String(list.getResponseBodyContent(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("ann.other");
    }

    @Test
    void a_recipient_can_move_and_be_nameless() {
        put("panel-mover", GOOD, Role.OPERATOR).expectStatus().isNoContent();
        put("panel-mover", "{\"email\": \"new@health.example\"}", Role.OPERATOR)
                .expectStatus()
                .isNoContent();

        get("/recipients/panel-mover", Role.OPERATOR)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.email")
                .isEqualTo("n***@h***.example")
                .jsonPath("$.name")
                .doesNotExist();
    }

    @Test
    void an_erased_recipient_is_shown_as_erased_and_stays_so() {
        put("panel-leaver", GOOD, Role.OPERATOR).expectStatus().isNoContent();
        keys.destroy(new SubjectId("directory/panel-leaver"), "operator", "left the partnership");

        get("/recipients/panel-leaver", Role.OPERATOR)
                .expectBody()
                .jsonPath("$.email")
                .doesNotExist()
                .jsonPath("$.erased.by")
                .isEqualTo("operator")
                .jsonPath("$.erased.basis")
                .isEqualTo("left the partnership")
                .jsonPath("$.erased.at")
                .exists();
        put("panel-leaver", GOOD, Role.OPERATOR)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/erased-recipient");
    }

    @Test
    void an_unknown_recipient_is_not_found() {
        get("/recipients/nobody-here", Role.OPERATOR).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPERATOR")
    void only_the_operator_sees_or_changes_the_directory(Role role) {
        get("/recipients", role).expectStatus().isForbidden();
        get("/recipients/chair", role).expectStatus().isForbidden();
        put("chair", GOOD, role).expectStatus().isForbidden();
    }

    @Test
    void without_a_token_nobody_does() {
        http().get().uri("/recipients").exchange().expectStatus().isUnauthorized();
        http().put()
                .uri("/recipients/chair")
                .contentType(MediaType.APPLICATION_JSON)
                .body(GOOD)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                   | email",
                "{\"email\": null}                                    | email",
                "{\"email\": \" \"}                                   | email",
                "{\"email\": \"not an address\"}                      | email",
                "{\"email\": 7}                                       | email",
                "{\"email\": \"a@b.example\", \"name\": \"\"}         | name",
                "{\"email\": \"a@b.example\", \"phone\": \"0\"}       | phone"
            })
    void a_bad_field_is_named(String body, String field) {
        put("panel-bad", body, Role.OPERATOR)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void every_bad_field_is_named_at_once() {
        put("panel-bad", "{\"email\": \"x\", \"name\": \"\", \"phone\": 1}", Role.OPERATOR)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann.other@police.example", "Ann Other", "-chair"})
    void what_is_no_opaque_name_names_no_recipient(String name) {
        put(name, GOOD, Role.OPERATOR).expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\""})
    void what_is_no_json_object_is_malformed(String body) {
        put("panel-bad", body, Role.OPERATOR).expectStatus().isBadRequest();
    }

    private ResponseSpec get(String path, Role role) {
        return http().get().uri(path).header("Authorization", bearer(role)).exchange();
    }

    private ResponseSpec put(String recipient, String body, Role role) {
        return http().put()
                .uri("/recipients/{recipient}", recipient)
                .header("Authorization", bearer(role))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
