package id.lindung.contracts.update;

/** What the platform says of the commitment with an update. */
public enum FulfilmentClaim {
    PROGRESS,
    FULFILLED
}
