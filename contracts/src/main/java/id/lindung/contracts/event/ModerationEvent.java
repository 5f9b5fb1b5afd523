package id.lindung.contracts.event;

/** What moderation-service tells, on topic {@code lindung.moderation.v1}. */
public sealed interface ModerationEvent extends Event
        permits StatementBatchAccepted,
                TakedownOrderIssued,
                TakedownOrderDelivered,
                TakedownOrderAcknowledged,
                TakedownOrderClosed,
                TakedownOrderWithdrawn,
                ClarificationRequested,
                ClarificationAnswered,
                OrderItemActioned,
                OrderItemRefused,
                OrderItemCorrected,
                OrderItemVerified,
                DeadlineMissed {}
