package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.safeguarding.contracts.CaseId;
import org.springframework.http.HttpMethod;

/** A child whom several refer, of a surname that no other test's child has. */
final class SameChild {

    private final ReferralApi api;
    private final String surname = unheardOf();

    SameChild(ReferralApi api) {
        this.api = api;
    }

    String surname() {
        return surname;
    }

    /** A referral about the child alone, without number and aliases. */
    ReferralJson called(String forename, String birth) {
        return called(forename, surname, birth);
    }

    /** The same, with the surname as this referrer spells it. */
    ReferralJson called(String forename, String spelt, String birth) {
        var form = ReferralJson.valid()
                .without("/children/0/nhsNumber")
                .without("/children/0/aliases")
                .with("/children/0/forename", forename)
                .with("/children/0/surname", spelt)
                .with("/children/0/dateOfBirth", birth);
        var only = ReferralJson.JSON.readTree(form.toString()).path("children").get(0);
        return form.with("/children", List.of(only));
    }

    /** The case as soon as it can be read. */
    CaseId referred(String token, ReferralJson form) {
        var answer =
                api.send(HttpMethod.POST, "/referrals", token, UUID.randomUUID().toString(), form.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        api.summary(answer.caseId(), read -> read.path("state").isString());
        return answer.caseId();
    }

    private static String unheardOf() {
        var random = ThreadLocalRandom.current();
        var name = new StringBuilder("Qu");
        for (int i = 0; i < 4; i++) {
            name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.toString();
    }
}
