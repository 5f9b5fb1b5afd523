package id.lindung.portal.metric;

/** By what statements of decision are counted. */
public enum Dimension {
    CATEGORY,
    VISIBILITY,
    GROUND,
    DECISION,
    DETECTION,
    SOURCE,
    /** Warnings with which a statement was accepted. */
    FINDING
}
