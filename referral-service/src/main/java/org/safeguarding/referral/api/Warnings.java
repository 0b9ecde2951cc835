package org.safeguarding.referral.api;

import java.util.List;
import java.util.stream.Stream;
import org.safeguarding.referral.domain.form.ReferralForm;
import org.safeguarding.referral.domain.form.Standing;

/** What a referrer is told beside the receipt: it stops nothing. */
final class Warnings {

    static final String MORE_THAN_FOUR =
            "The national notification takes up to four children for one incident; the local authority will send more than one.";

    static final String CARE_LEAVERS =
            "Everybody named died as a care leaver of eighteen to twenty-four: the death is notified, and no Rapid Review is opened for it.";

    private static final int CHILDREN_OF_ONE_NOTIFICATION = 4;

    private Warnings() {}

    static List<String> of(ReferralForm form) {
        return Stream.of(
                        form.children().size() > CHILDREN_OF_ONE_NOTIFICATION ? MORE_THAN_FOUR : "",
                        form.standing() == Standing.CARE_LEAVERS ? CARE_LEAVERS : "")
                .filter(warning -> !warning.isEmpty())
                .toList();
    }
}
