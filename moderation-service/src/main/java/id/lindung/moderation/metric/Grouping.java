package id.lindung.moderation.metric;

/** By what takedown figures are told apart; the expressions stand in the statement over the facts. */
enum Grouping {
    NONE("''"),
    PLATFORM("platform_id"),
    CATEGORY("category"),
    /** The bucket itself: an item is in the month of its signature for one figure, and in that of its deadline for another. */
    MONTH(null);

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    /** Name of the group of an item that is in the period by this bucket, null for an item that is not. */
    String of(String bucket) {
        return column == null ? bucket : "CASE WHEN " + bucket + " IS NOT NULL THEN " + column + " END";
    }

    /** Name of the group of an open item, in the period or not. */
    String ofStock() {
        return column == null ? "issued_bucket" : column;
    }
}
