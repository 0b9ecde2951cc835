package org.safeguarding.referral.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.platform.problem.BodyReader;
import org.safeguarding.platform.problem.BodyReader.Reading;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralCommand.AcknowledgeDanger;
import org.safeguarding.referral.domain.ReferralCommand.Submit;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.receipt.Receipts;
import org.springframework.stereotype.Component;

/** Where a referral is taken in, whether it comes at once or from a draft: the same form, the same validation, the same receipt. */
@Component
public class Reception {

    /** The version of a case that was just submitted, for If-Match. */
    private static final long AS_SUBMITTED = 0;

    private final CommandGateway commands;
    private final BodyReader bodies;
    private final Receipts receipts;
    private final Danger danger;
    private final KeyedHash hash;
    private final Clock clock;
    private final SentTwice sentTwice;

    Reception(
            CommandGateway commands,
            BodyReader bodies,
            Receipts receipts,
            Danger danger,
            KeyedHash hash,
            Clock clock,
            SentTwice sentTwice) {
        this.commands = commands;
        this.bodies = bodies;
        this.receipts = receipts;
        this.danger = danger;
        this.hash = hash;
        this.clock = clock;
        this.sentTwice = sentTwice;
    }

    /** What is still missing or wrong before this form can be submitted, field by field. */
    public List<FieldProblem> problemsOf(byte[] form) {
        return read(form).problems();
    }

    /** Takes in a form that was kept as a draft; refused with every problem where one is left. */
    public Receipt receive(byte[] form, Caller caller, @Nullable Instant dangerAcknowledgedAt) {
        return receive(read(form).sound(), form, caller, dangerAcknowledgedAt);
    }

    private Reading<ReferralRequest> read(byte[] form) {
        return sentTwice.beside(bodies.read(form, ReferralRequest.class), form);
    }

    Receipt receive(ReferralRequest request, byte[] form, Caller caller, @Nullable Instant dangerAcknowledgedAt) {
        var caseId = new CaseId(UUID.randomUUID());
        var referral = new ReferralId(caseId);
        var receivedAt = clock.instant();
        var receivedOn = London.today(clock);
        var referrer = caller.affiliationOrRefuse();
        var filledIn = FormOfRequest.of(request, caseId, hash);
        commands.sendAndWait(new Submit(referral, receivedOn, referrer, filledIn));
        boolean inDanger = request.immediateDanger();
        if (inDanger && dangerAcknowledgedAt != null) {
            commands.sendAndWait(new AcknowledgeDanger(referral, null, dangerAcknowledgedAt));
        }
        return new Receipt(
                inDanger ? danger.urgent() : null,
                inDanger
                        ? Danger.Acknowledgement.of(
                                "/referrals/" + caseId + "/danger-acknowledgement", AS_SUBMITTED, dangerAcknowledgedAt)
                        : null,
                caseId,
                ReferralId.reference(caseId),
                receivedOn,
                receipts.give(caseId, referrer, receivedAt, form),
                Warnings.of(filledIn));
    }
}
