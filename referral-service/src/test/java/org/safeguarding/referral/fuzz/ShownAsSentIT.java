package org.safeguarding.referral.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A text that a partner writes is either refused by its field's name, or shown character for character as it was sent. */
@OnEngines
class ShownAsSentIT {

    private static final List<String> TEXTS = List.of(
            "<script>alert('x')</script><b onmouseover=\"x\">&amp;&lt;</b>",
            "'; DROP TABLE domain_event; -- \\ \" %s ${x} {{x}}",
            "Zo\u00eb, Zoe\u0308, \u0141ukasz, \u0410\u043d\u043d\u0430, \u0627\u0644\u0637\u0641\u0644, \u5b69\u5b50, \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "Two lines\nand a tab\tand an old end\r\nof a line",
            "  spaces before and after  ",
            "null",
            "x\u00a0y\u2007z\u3000\u2028w",
            "e\u0301".repeat(900),
            "\u0007 a bell and \u0000 nothing",
            "\ud800 half a character");

    private final ReferralApi api;

    @Autowired
    ShownAsSentIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
    }

    @Test
    void each_text_in_each_field_is_shown_as_it_was_sent_or_refused_by_name() {
        var taken = new HashMap<String, Map<CaseId, String>>();
        for (var path : ReferralJson.valid().paths()) {
            for (var text : TEXTS) {
                var form = ReferralJson.valid();
                if (!isText(form, path)) {
                    continue;
                }
                // half a character has no bytes in UTF-8: it can only come as an escape
                var answer = api.refer(form.with(path, text).toString().replace("\ud800", "\\ud800"));
                switch (answer.status()) {
                    case 201 ->
                        taken.computeIfAbsent(path, field -> new HashMap<>()).put(answer.caseId(), text);
                    case 400 ->
                        assertThat(answer.badFields())
                                .as(path + ": " + answer.text())
                                .isNotEmpty();
                    default ->
                        assertThat(answer.status())
                                .as(path + ": " + answer.text())
                                .isEqualTo(409);
                }
            }
        }
        api.settled();

        assertThat(taken.values().stream().mapToInt(Map::size).sum())
                .as("texts taken in %s", taken.keySet())
                .isGreaterThan(30);
        taken.forEach((path, cases) -> cases.forEach((caseId, text) -> assertThat(texts(
                        api.get(SCREENER, "/referrals/" + caseId + "/content").body()))
                .as(path)
                .contains(text)));
    }

    private static boolean isText(ReferralJson form, String path) {
        return ReferralJson.JSON.readTree(form.toString()).at(path).isString();
    }

    private static List<String> texts(JsonNode node) {
        var found = new ArrayList<String>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.isString()) {
            found.add(node.asString());
        }
        node.forEach(child -> collect(child, found));
    }
}
