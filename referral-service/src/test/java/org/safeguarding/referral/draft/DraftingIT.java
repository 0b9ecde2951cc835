package org.safeguarding.referral.draft;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.draft.DraftApi.idOf;
import static org.safeguarding.referral.draft.DraftApi.missing;
import static org.safeguarding.referral.draft.DraftApi.tagOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

@OnEngines
@Import(MovableClock.class)
class DraftingIT {

    private final DraftApi api;

    @Autowired
    DraftingIT(@LocalServerPort int port) {
        api = new DraftApi(port);
    }

    @Test
    void a_draft_begins_with_nothing_and_says_what_is_missing() {
        var begun = api.begin("{}");

        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.headers().getLocation()).hasToString("/drafts/" + idOf(begun));
        assertThat(begun.headers().getETag()).isEqualTo("\"0\"");
        var sheet = api.read(idOf(begun));
        assertThat(sheet.body().path("content").toString()).isEqualTo("{}");
        assertThat(missing(sheet)).contains("children", "incident", "referrer");
        assertThat(begun.body().path("missing").asInt())
                .isEqualTo(missing(sheet).size());
    }

    @Test
    void what_is_missing_is_what_the_referral_would_be_refused_for() {
        var form = ReferralJson.valid()
                .without("/incident/narrative")
                .with("/children/0/nhsNumber", "999 000 0019")
                .with("/children/1/dateOfBirth", 17)
                .with("/nickname", "Ash");

        var sheet = api.read(api.begun(form));
        var refused = api.send(HttpMethod.POST, "/referrals", api.token, DraftApi.newKey(), null, DraftApi.bytes(form));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(sheet.body().path("missing")).isEqualTo(refused.body().path("errors"));
        assertThat(missing(sheet))
                .contains("incident.narrative", "children[0].nhsNumber", "children[1].dateOfBirth", "nickname");
        assertThat(sheet.body().path("content").toString()).isEqualTo(form.toString());
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void any_field_may_be_missing_and_nothing_else_is_asked_for_again(String path) {
        var form = ReferralJson.valid().without(path);

        var sheet = api.read(api.begun(form));

        assertThat(sheet.body().path("content").toString()).isEqualTo(form.toString());
        assertThat(missing(sheet))
                .allSatisfy(field -> assertThat(field)
                        .containsAnyOf(
                                ReferralJson.fieldOf(path), "agenciesKnown", "noneKnown", "children", "incident"));
    }

    static Stream<String> everyField() {
        return ReferralJson.valid().paths().stream().filter(path -> !path.matches(".*/([0-9]+|unknown.*)"));
    }

    @Test
    void what_is_missing_shrinks_as_the_form_is_filled() {
        var id = api.begun("{}");
        var whole = ReferralJson.JSON.readTree(ReferralJson.valid().toString());
        var part = ReferralJson.JSON.createObjectNode();
        int left = missing(api.read(id)).size();

        for (var field : whole.propertyNames()) {
            part.set(field, whole.path(field));
            var saved = api.save(id, tagOf(api.read(id)), part);
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
            assertThat(saved.body().path("missing").asInt()).isLessThanOrEqualTo(left);
            left = saved.body().path("missing").asInt();
        }

        assertThat(missing(api.read(id))).isEmpty();
        assertThat(left).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1.50, \"a\": 1e2, \"  b \":[null , true]}",
                "{\"narrative\":\"\\u0000\\u0007\\ud83d <script>alert('1')</script>; drop table draft;--\"}",
                "{\"children\":\"many\",\"incident\":[[[[]]]],\"referrer\":{\"name\":{\"name\":null}}}",
                "{\"estimatedAge\": 123456789012345678901234567890.123456789}",
                "\uFEFF{\"name\":\"Żółć 👩‍👩‍👧‍👦\"}"
            })
    void whatever_is_typed_is_kept_letter_for_letter(String typed) {
        var sheet = api.read(api.begun(typed));

        assertThat(sheet.text()).contains("\"content\":" + typed.replace("\uFEFF", "") + ",\"missing\":");
    }

    @Test
    void what_is_no_object_is_refused_and_nothing_is_kept() {
        var deep = "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        for (var body : List.of("[]", "null", "\"text\"", "{\"a\":", "{} {}", "{'a':1}", deep, "{\"a\":\"\u0000\"}")) {
            assertThat(api.begin(body).status())
                    .as(body.substring(0, Math.min(20, body.length())))
                    .isEqualTo(400);
        }
        assertThat(api.begin(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})
                        .status())
                .isEqualTo(400);
        assertThat(api.begin("{}".getBytes(UTF_16LE)).status()).isEqualTo(400);
        assertThat(api.begin(new byte[0]).status()).isEqualTo(400);
        assertThat(api.begin("{\"a\":\"" + "x".repeat(1_048_576) + "\"}").status())
                .isEqualTo(413);
        assertThat(api.list().body().path("drafts").asInt()).isZero();
    }

    @Test
    void two_windows_do_not_overwrite_each_other() {
        var begun = api.begin("{\"safetyActions\": \"first\"}");
        var id = idOf(begun);
        var one = api.save(id, "\"0\"", "{\"safetyActions\": \"second\"}");

        var other = api.save(id, "\"0\"", "{\"safetyActions\": \"third\"}");

        assertThat(one.headers().getETag()).isEqualTo("\"1\"");
        assertThat(other.status()).isEqualTo(412);
        assertThat(other.body().path("savedAt")).isEqualTo(one.body().path("savedAt"));
        assertThat(other.body().path("session")).isEqualTo(one.body().path("session"));
        assertThat(other.text()).doesNotContain("second").doesNotContain(api.subject);
        assertThat(api.read(id).body().path("content").path("safetyActions").asString())
                .isEqualTo("second");
        assertThat(send(HttpMethod.PUT, "/drafts/" + id, api.token).status()).isEqualTo(428);
    }

    @Test
    void a_draft_is_there_for_its_author_alone() {
        var id = api.begun("{\"safetyActions\": \"mine\"}");
        var others = List.of(
                Tokens.of("colleague", Role.REFERRER, Agency.ACUTE_TRUST),
                Tokens.of(api.subject, Role.SCREENER, Agency.ACUTE_TRUST),
                Tokens.of("screener", Role.SCREENER, Agency.PARTNERSHIP),
                Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP),
                Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP));

        for (var other : others) {
            assertThat(send(HttpMethod.GET, "/drafts/" + id, other).status()).isEqualTo(404);
            assertThat(api.send(HttpMethod.PUT, "/drafts/" + id, other, null, "\"0\"", DraftApi.bytes("{}"))
                            .status())
                    .isEqualTo(404);
            assertThat(send(HttpMethod.DELETE, "/drafts/" + id, other).status()).isEqualTo(404);
            assertThat(send(HttpMethod.PUT, "/drafts/" + id + "/danger-acknowledgement", other)
                            .status())
                    .isEqualTo(404);
            assertThat(api.send(HttpMethod.POST, "/drafts/" + id + "/submission", other, DraftApi.newKey(), null, null)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(send(HttpMethod.GET, "/drafts", others.getFirst()).text()).doesNotContain(id);
        assertThat(send(HttpMethod.GET, "/drafts", others.getLast()).status()).isEqualTo(403);
        assertThat(api.list().body().path("entries").path(0).path("id").asString())
                .isEqualTo(id);
    }

    private org.safeguarding.referral.ReferralApi.Answer send(HttpMethod method, String path, String as) {
        var body = method.equals(HttpMethod.PUT) && !path.endsWith("acknowledgement") ? DraftApi.bytes("{}") : null;
        return api.send(method, path, as, null, null, body);
    }
}
