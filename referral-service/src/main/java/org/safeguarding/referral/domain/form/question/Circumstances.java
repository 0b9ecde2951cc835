package org.safeguarding.referral.domain.form.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What an answer is looked at against: the day, and the domains of work addresses that the partnership approves. */
public record Circumstances(LocalDate today, List<String> mailDomains) {

    public Circumstances {
        mailDomains = List.copyOf(mailDomains);
    }

    boolean approves(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return mailDomains.stream().anyMatch(approved -> ("." + domain).endsWith("." + approved));
    }
}
