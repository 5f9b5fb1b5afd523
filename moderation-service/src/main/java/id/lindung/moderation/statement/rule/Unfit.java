package id.lindung.moderation.statement.rule;

/** A value does not fit its field. Without a stack trace: a bad batch has hundreds of them and nobody reads one. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule stable name of the rule
     * @param message continues the name of the field: {@code must be text}
     */
    Unfit(String rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
