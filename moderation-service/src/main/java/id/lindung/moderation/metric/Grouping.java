package id.lindung.moderation.metric;

/** By what takedown figures are told apart; the expression stands in queries over the facts. */
enum Grouping {
    NONE("'ALL'"),
    PLATFORM("fact.platform_id"),
    CATEGORY("fact.category"),
    MONTH("bucket.label");

    private final String expression;

    Grouping(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
