package id.lindung.moderation.statement.rule.form;

/** A value does not fit its field. Without a stack trace: a bad batch has hundreds of them and nobody reads one. */
public final class FieldMismatch extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule stable name of the rule
     * @param message continues the name of the field: {@code must be text}
     */
    public FieldMismatch(String rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
