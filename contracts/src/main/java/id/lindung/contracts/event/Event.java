package id.lindung.contracts.event;

/** Something that happened in one service and that others may rely on. Events are facts and are never changed. */
public sealed interface Event permits ModerationEvent, ComplianceEvent {

    /** The platform it is about; the key of the Kafka record, so that order is kept for each platform. */
    String platformId();
}
