package id.lindung.moderation.statement.rule.form;

/** How the values of a field are written in JSON and kept. */
public enum Kind {
    /** Kept as {@link String}. */
    TEXT("must be text"),
    /** Kept as a sorted {@code List<String>} without repetitions. */
    TEXTS("must be an array of codes"),
    /** Kept as {@link java.time.LocalDate}. */
    DAY("must be a date as text, YYYY-MM-DD"),
    /** Kept as {@link java.time.Instant} in microseconds. */
    INSTANT("must be a time as text, for example 2026-01-31T23:59:59Z"),
    /** Kept as {@link Long}. */
    NUMBER("must be a whole number");

    private final String rule;

    Kind(String rule) {
        this.rule = rule;
    }

    /** For what is of another type in JSON. */
    FieldMismatch wrongType() {
        return new FieldMismatch("type", rule);
    }
}
