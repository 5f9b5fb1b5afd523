package id.lindung.contracts.lifecycle;

/** What can be done with something that has a life cycle. Constants of one enum for each life cycle. */
public interface Act {

    /** Stable name in addresses, histories, problems and the audit log: {@code hand-over}. */
    String wireName();

    /** As {@code allowedActions} name it; another name only where several acts are done by one request. */
    default String action() {
        return wireName();
    }
}
