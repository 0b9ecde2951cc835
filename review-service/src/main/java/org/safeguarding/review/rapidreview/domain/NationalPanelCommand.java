package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;

/** What passes between a Rapid Review and the national Panel, whose advice it may follow, answer or decline with reasons. */
public sealed interface NationalPanelCommand {

    /** The review that is asked. */
    RapidReviewId review();

    /** The business unit sends the signed pack; {@code pack} is the SHA-256 of what was sent, in hexadecimal. */
    record SendToPanel(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            String pack,
            LocalDate sentOn,
            LocalDate today)
            implements NationalPanelCommand, Step {

        @Override
        public LocalDate on() {
            return sentOn;
        }
    }

    /** The national Panel has answered. */
    record RecordPanelResponse(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            PanelAnswer answer,
            Sealed<Words> words,
            LocalDate receivedOn,
            LocalDate today)
            implements NationalPanelCommand, Step {

        @Override
        public LocalDate on() {
            return receivedOn;
        }
    }

    /** The panel answers the national Panel's question and waits for it again. */
    record AnswerPanel(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Words> words,
            LocalDate answeredOn,
            LocalDate today)
            implements NationalPanelCommand, Step {

        @Override
        public LocalDate on() {
            return answeredOn;
        }
    }

    /** The outcome is considered anew; the one that was decided stays on record beside the next. */
    record Reconsider(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Words> reason,
            LocalDate reconsideredOn,
            LocalDate today)
            implements NationalPanelCommand, Step {

        @Override
        public LocalDate on() {
            return reconsideredOn;
        }
    }

    /** The outcome stands although the national Panel would have chosen another, for the reasons given. */
    record Uphold(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Words> reasons,
            LocalDate upheldOn,
            LocalDate today)
            implements NationalPanelCommand, Step {

        @Override
        public LocalDate on() {
            return upheldOn;
        }
    }
}
