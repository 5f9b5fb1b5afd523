package id.lindung.contracts.takedown;

/** What an order asks the platform to do. */
public enum RequestedMeasure {
    REMOVE,
    DISABLE_LOCALLY,
    AGE_RESTRICT,
    SUSPEND_ACCOUNT
}
