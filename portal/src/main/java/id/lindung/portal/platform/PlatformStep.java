package id.lindung.portal.platform;

/** Acts as they stand in the history of a platform of the register. */
public enum PlatformStep {
    ENTER,
    CORRECT,
    REGISTER,
    RESTRICT,
    RESTORE_CONDITIONALLY,
    RESTORE,
    PROPOSE_REGISTRATION,
    PROPOSE_CORRECTION,
    PROPOSE_STANDING,
    APPROVE,
    REJECT
}
