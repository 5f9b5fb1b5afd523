package id.lindung.portal.form;

/** The rules of form that services name in their violations; others are told in the service's own words. */
public enum Rule {
    MISSING,
    TOO_LONG,
    PATTERN,
    DATE,
    NUMBER,
    SCHEME,
    CREDENTIALS,
    HOST,
    SPECIFIC,
    URI,
    UNIQUE,
    PAST,
    SCREENSHOT_RESTRICTED,
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
            case "Digits" -> NUMBER;
            case "Email" -> MAIL;
            case "scheme" -> SCHEME;
            case "credentials" -> CREDENTIALS;
            case "host" -> HOST;
            case "specific" -> SPECIFIC;
            case "uri" -> URI;
            case "unique" -> UNIQUE;
            case "PastOrPresent", "Past" -> PAST;
            case "restricted" -> SCREENSHOT_RESTRICTED;
            case "value-or-reason" -> VALUE_OR_REASON;
            case "answer-missing" -> ANSWER_MISSING;
            case "chronological" -> CHRONOLOGY;
            default -> OTHER;
        };
    }
}
