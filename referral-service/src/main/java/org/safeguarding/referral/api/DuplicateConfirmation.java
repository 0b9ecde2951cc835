package org.safeguarding.referral.api;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.referral.domain.ReferralCommand.LinkSecondReferral;
import org.safeguarding.referral.domain.ReferralCommand.MarkDuplicate;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records in both streams, or in neither, that a referral is the duplicate of another: the original is told of it, and
 * refuses where it does not stay itself. One at a time, or two officers who mark two cases as each other's duplicate
 * would both be told of a case that stays, and none would.
 */
@Component
class DuplicateConfirmation {

    private final CommandGateway commands;
    private final JdbcClient db;

    DuplicateConfirmation(CommandGateway commands, JdbcClient db) {
        this.commands = commands;
        this.db = db;
    }

    @Transactional
    public void confirm(MarkDuplicate mark) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('duplicates', 0))::text")
                .query(String.class)
                .single();
        commands.sendAndWait(mark);
        commands.sendAndWait(new LinkSecondReferral(
                new ReferralId(mark.original()), mark.referral().caseId(), mark.markedOn()));
    }
}
