package id.lindung.contracts.takedown.item;

/** What an official found when looking whether the content is gone. */
public enum VerificationResult {
    NOT_CHECKED,
    GONE,
    STILL_UP,
    REAPPEARED,
    UNREACHABLE;

    /** Whether the content was seen. */
    public boolean isThere() {
        return this == STILL_UP || this == REAPPEARED;
    }
}
