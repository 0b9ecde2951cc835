package org.safeguarding.notification.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.directory.Address.Erased;
import org.safeguarding.notification.directory.Address.Known;

/** A recipient as an operator sees it: enough of the address to recognise it, not enough to use it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DirectoryEntry(
        String recipient,
        @Nullable String name,
        @Nullable String email,
        @Nullable Erased erased,
        Instant changedAt) {

    static DirectoryEntry of(String recipient, @Nullable Address name, Address address, Instant changedAt) {
        return new DirectoryEntry(
                recipient,
                name instanceof Known known ? known.text() : null,
                address instanceof Known known ? masked(known.text()) : null,
                address instanceof Erased erased ? erased : null,
                changedAt);
    }

    /** {@code chair@barnet.example} is shown as {@code c***@b***.example}. */
    static String masked(String email) {
        int at = email.lastIndexOf('@');
        int dot = email.lastIndexOf('.');
        if (at < 1 || dot < at + 2) {
            return "***";
        }
        return email.charAt(0) + "***@" + email.charAt(at + 1) + "***" + email.substring(dot);
    }
}
