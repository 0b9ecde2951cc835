package org.safeguarding.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.NOTIFICATION;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.PlayedHouse.REVIEW;
import static org.safeguarding.gateway.house.Visitor.body;
import static org.safeguarding.gateway.house.Visitor.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes in is what arrives, and what is answered is what comes out. */
@PlayedHouse
class PassingRequestsOnIT {

    private static final String CASE = "7c1e0000-0000-4000-8000-000000000001";

    private final Map<String, PlayedService> house =
            Map.of("referral", REFERRAL, "review", REVIEW, "notification", NOTIFICATION);

    private final Visitor visitor;

    PassingRequestsOnIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void everybodySaysOk() {
        house.values().forEach(service -> service.says(request -> Answer.json(200, "{\"ok\":true}")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /referrals/" + CASE + ",               referral",
        "POST, /referrals,                            referral",
        "PUT,  /referrals/" + CASE + "/screening,     referral",
        "GET,  /referrals?page=2,                     referral",
        "PUT,  /referrals/" + CASE + "/notification/consideration, referral",
        "POST, /drafts,                               referral",
        "DELETE, /drafts/" + CASE + ",                referral",
        "GET,  /receipts/keys,                        referral",
        "GET,  /work-list?list=mine,                  referral",
        "GET,  /counterfactual-screenings?guidance=WT2018, referral",
        "GET,  /vocabularies,                         referral",
        "POST, /webhooks,                             notification",
        "GET,  /rapid-reviews,                        review",
        "PUT,  /rapid-reviews/" + CASE + "/outcome,   review",
        "POST, /rapid-reviews/" + CASE + "/agencies,  review",
        "GET,  /practice-reviews/" + CASE + ",        review",
        "POST, /practice-reviews/" + CASE + "/recommendations, review",
        "PUT,  /practice-reviews/" + CASE + "/terms,  review",
        "GET,  /published-reviews,                    review",
        "GET,  /learning/" + CASE + ",                review",
        "POST, /learning/" + CASE + "/plans,          review",
        "PUT,  /learning/" + CASE + "/plans/1,        review",
        "GET,  /recommendations?overdue=true,         review",
        "POST, /recommendations/" + CASE + "/1/progress, review",
        "PUT,  /recommendations/" + CASE + "/1/owner, review",
        "GET,  /recipients,                           notification",
        "PUT,  /recipients/chair,                     notification",
        "GET,  /notifications/overdue,                notification",
        "GET,  /cases/" + CASE + "/notifications,     notification",
        "GET,  /webhooks,                             notification",
        "PUT,  /webhooks/case-system,                 notification",
        "POST, /webhooks/case-system/ping,            notification",
        "DELETE, /webhooks/case-system,               notification"
    })
    void each_address_leads_to_its_service(String method, String path, String service) {
        var token = ISSUER.token("hospital-partner", "REFERRER");
        var sent = method.equals("GET") || method.equals("DELETE") ? BodyPublishers.noBody() : body("{}");

        var answer = visitor.send(visitor.as(token, path)
                .header("Content-Type", "application/json")
                .method(method, sent));

        assertThat(answer.statusCode()).isEqualTo(200);
        var heard = played(service).heardOnce();
        assertThat(heard.method()).isEqualTo(method);
        assertThat(heard.target()).isEqualTo(path);
        assertThat(heard.header("Authorization")).containsExactly("Bearer " + token);
        house.forEach((name, other) -> assertThat(other.heard()).hasSize(name.equals(service) ? 1 : 0));
    }

    @Test
    void a_body_arrives_byte_for_byte() {
        var json = "{\"narrative\":\"Zoë – naïve “quotes” 👶 \\u0000 \\n\",\"gap\":\"" + "x".repeat(70_000) + "\"}";

        visitor.send(visitor.as(referrer(), "/referrals")
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", "key-1")
                .header("On-Behalf-Of", "STAFF-20417")
                .POST(body(json)));

        var heard = REFERRAL.heardOnce();
        assertThat(heard.body()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
        assertThat(heard.header("Content-Type")).containsExactly("application/json; charset=utf-8");
        assertThat(heard.header("Content-Length")).containsExactly(String.valueOf(heard.body().length));
        assertThat(heard.header("Idempotency-Key")).containsExactly("key-1");
        assertThat(heard.header("On-Behalf-Of")).containsExactly("STAFF-20417");
    }

    @Test
    void an_answer_comes_out_as_it_was_given() {
        var json = "{\"caseId\":\"" + CASE + "\",\"note\":\"Łódź\"}";
        REFERRAL.says(request -> Answer.json(201, json)
                .with("Location", REFERRAL.url() + "/referrals/" + CASE + "?view=short")
                .with("ETag", "\"7\""));

        var answer = visitor.send(visitor.as(referrer(), "/referrals")
                .header("Content-Type", "application/json")
                .POST(body("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo(json);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "ETag")).isEqualTo("\"7\"");
        assertThat(header(answer, "Location")).isEqualTo("/referrals/" + CASE + "?view=short");
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404", "409", "412", "500", "503"})
    void a_service_s_own_problem_is_passed_on_unchanged(int status) {
        var problem = "{\"type\":\"/problems/rapid-review/panel-has-met\",\"status\":" + status + ",\"x\":[1,2]}";
        REVIEW.says(request -> Answer.json(status, problem).with("Content-Type", "application/problem+json"));

        var answer = visitor.send(visitor.as(ISSUER.token("chair", "CHAIR"), "/rapid-reviews/" + CASE + "/outcome")
                .header("Content-Type", "application/json")
                .PUT(body("{}")));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(REVIEW.heard()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"referral", "review", "notification"})
    void an_operator_reaches_each_service_s_operations(String service) {
        var answer = visitor.send(
                visitor.as(ISSUER.token("operator", "OPERATOR"), "/operations/" + service + "/views/desk/rebuild")
                        .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(played(service).heardOnce().target()).isEqualTo("/operations/views/desk/rebuild");
    }

    @ParameterizedTest
    @CsvSource({"referral", "review", "notification"})
    void each_service_s_description_is_open(String service) {
        var answer = visitor.send(visitor.anonymous("/v3/api-docs/" + service));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(played(service).heardOnce().target()).isEqualTo("/v3/api-docs");
    }

    @Test
    void escapes_in_a_path_or_query_arrive_as_they_were_sent() {
        visitor.send(
                visitor.as(ISSUER.token("operator", "OPERATOR"), "/operations/%72eferral/views/a%20b?x=%C3%A9%26&y=1"));

        assertThat(REFERRAL.heardOnce().target()).isEqualTo("/operations/views/a%20b?x=%C3%A9%26&y=1");
    }

    private static String referrer() {
        return ISSUER.token("hospital-partner", "REFERRER");
    }

    private PlayedService played(String service) {
        return java.util.Objects.requireNonNull(house.get(service));
    }
}
