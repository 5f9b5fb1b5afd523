package id.lindung.portal.form;

/** The rules of form that services name in their violations; others are told in the service's own words. */
public enum Rule {
    MISSING,
    TOO_LONG,
    PATTERN,
    DATE,
    NUMBER,
    ADDRESS,
    MAIL,
    VALUE_OR_REASON,
    ANSWER_MISSING,
    CHRONOLOGY,
    OTHER;

    static Rule named(String rule) {
        return switch (rule == null ? "" : rule) {
            case "NotBlank", "NotNull", "NotEmpty" -> MISSING;
            case "Size" -> TOO_LONG;
            case "Pattern" -> PATTERN;
            case "Email" -> MAIL;
            case "url", "address" -> ADDRESS;
            case "value-or-reason" -> VALUE_OR_REASON;
            case "answer-missing" -> ANSWER_MISSING;
            case "chronological" -> CHRONOLOGY;
            default -> OTHER;
        };
    }
}
