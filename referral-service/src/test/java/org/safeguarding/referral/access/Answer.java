package org.safeguarding.referral.access;

import java.net.http.HttpResponse;
import org.safeguarding.referral.ReferralJson;

/** What came back from the running service. */
record Answer(int status, String type, String rule, String text) {

    static Answer of(HttpResponse<String> response) {
        var problem = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .map(type -> ReferralJson.JSON.readTree(response.body()));
        return new Answer(
                response.statusCode(),
                problem.map(body -> body.path("type").asString()).orElse(""),
                problem.map(body -> body.path("rule").asString("")).orElse(""),
                response.body());
    }
}
