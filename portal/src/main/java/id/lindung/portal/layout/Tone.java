package id.lindung.portal.layout;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.update.UpdateState;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How a status is coloured and marked: {@code {#statusTag text=label:orderStatus(s) tone=tone:ofOrder(s) /}}. */
public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    WARN,
    BAD;

    /** The end of the CSS class. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tones of the states of the domain. */
    @TemplateExtension(namespace = "tone")
    static final class OfStates {

        private OfStates() {}

        static Tone named(String name) {
            return Tone.valueOf(name.toUpperCase(Locale.ROOT));
        }

        static Tone ofPlatform(PlatformStatus status) {
            return switch (status) {
                case ENTERED -> INFO;
                case REGISTERED -> NEUTRAL;
                case ACCESS_RESTRICTED -> BAD;
                case CONDITIONALLY_RESTORED -> WARN;
                case RESTORED -> GOOD;
            };
        }

        static Tone ofCommitment(CommitmentState state) {
            return switch (state) {
                case DRAFT, PROPOSED, SUPERSEDED, CLOSED -> NEUTRAL;
                case CONFIRMED, ACTIVE -> INFO;
                case CLAIMED_FULFILLED, PARTIALLY_FULFILLED, DISPUTED -> WARN;
                case FULFILLED -> GOOD;
                case BREACHED -> BAD;
            };
        }

        static Tone ofLiaison(LiaisonState state) {
            return switch (state) {
                case PROPOSED -> INFO;
                case CONFIRMED -> GOOD;
                case REJECTED -> BAD;
                case WITHDRAWN, ENDED -> NEUTRAL;
            };
        }

        static Tone ofUpdate(UpdateState state) {
            return switch (state) {
                case DRAFT, INTERNAL_REVIEW, WITHDRAWN -> NEUTRAL;
                case SUBMITTED, UNDER_REVIEW -> INFO;
                case CHANGES_REQUESTED -> WARN;
                case ACCEPTED -> GOOD;
                case REJECTED -> BAD;
            };
        }

        static Tone ofOrder(OrderStatus status) {
            return switch (status) {
                case DRAFT, CLOSED, WITHDRAWN -> NEUTRAL;
                case PENDING_AUTHORISATION, CLARIFICATION_REQUESTED -> WARN;
                // Answered is not obeyed: what the platform did stands with each item.
                case ISSUED, DELIVERED, ACKNOWLEDGED, IN_EXECUTION, RESPONDED -> INFO;
            };
        }

        /** An action is good only if it does what was ordered and no official has found it untrue. */
        static Tone ofAnswer(OrderItemView item) {
            return switch (item.outcome()) {
                case PENDING -> INFO;
                case REMOVED, DISABLED_LOCALLY, AGE_RESTRICTED, DEMOTED, LABELLED, ACCOUNT_SUSPENDED ->
                    item.effectiveAt() == null ? WARN : GOOD;
                case ALREADY_GONE, NOT_FOUND -> NEUTRAL;
                case REFUSED, COUNTER_NOTICED, INABILITY -> WARN;
            };
        }

        static Tone ofVerification(VerificationResult result) {
            return switch (result) {
                case NOT_CHECKED -> NEUTRAL;
                case GONE -> GOOD;
                case STILL_UP, REAPPEARED -> BAD;
                case UNREACHABLE -> WARN;
            };
        }
    }
}
