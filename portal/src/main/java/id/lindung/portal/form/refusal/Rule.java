package id.lindung.portal.form.refusal;

/** What a rule that a service names in its violations asks for, as far as a reader has to know. */
public enum Rule {
    MISSING,
    TOO_LONG,
    PATTERN,
    /** The value is of another kind, or lacks a part. */
    UNREADABLE,
    CHOICE,
    RANGE,
    NOT_NEGATIVE,
    PERCENTAGE,
    DATE,
    MOMENT,
    NUMBER,
    TWO_READINGS,
    SCHEME,
    CREDENTIALS,
    HOST,
    SPECIFIC,
    KEPT,
    URI,
    UNIQUE,
    PAST,
    PLAUSIBLE_DAY,
    PERIOD_OVER,
    AFTER_RECEIPT,
    SCREENSHOT_RESTRICTED,
    NO_ADDRESS,
    MAIL,
    VALUE_OR_REASON,
    ANSWER_MISSING,
    CHRONOLOGY,
    INDICATOR_UNKNOWN,
    TARGET_FITS_COMPARATOR,
    SUCCESSOR,
    ONLY_SUPERSEDED,
    UNCHANGED,
    FILE_EXTENSION,
    FILE_INCOMPLETE,
    FILE_EMPTY,
    FILE_UNREADABLE,
    FILE_INCONSISTENT,
    FILE_LOCKED,
    FILE_METHOD,
    FILE_ENTRIES,
    FILE_UNPACKED,
    FILE_RATIO,
    FILE_NESTED,
    FILE_PROGRAMS,
    FILE_PATH,
    FILE_NAME,
    FILE_MACROS,
    FIGURE_FILE,
    INVISIBLE,
    /** The portal itself has asked wrongly: nothing the reader typed is to blame. */
    TECHNICAL,
    /** A rule that a newer service has added. */
    OTHER;

    public static Rule named(String rule) {
        return switch (rule == null ? "" : rule) {
            case "NotBlank", "NotNull", "NotEmpty", "required" -> MISSING;
            case "Size" -> TOO_LONG;
            case "Pattern" -> PATTERN;
            case "type", "value" -> UNREADABLE;
            case "known-category", "known-chronology-entry", "known-country", "answer", "outcome", "verification" ->
                CHOICE;
            case "range" -> RANGE;
            case "not-negative" -> NOT_NEGATIVE;
            case "percentage" -> PERCENTAGE;
            case "Digits" -> NUMBER;
            case "Email" -> MAIL;
            case "unique" -> UNIQUE;
            case "PastOrPresent", "Past" -> PAST;
            case "plausible-day" -> PLAUSIBLE_DAY;
            case "period-over" -> PERIOD_OVER;
            case "after-receipt" -> AFTER_RECEIPT;
            case "chronological" -> CHRONOLOGY;
            case "restricted" -> SCREENSHOT_RESTRICTED;
            case "value-or-reason" -> VALUE_OR_REASON;
            case "answer-missing" -> ANSWER_MISSING;
            case "known-indicator" -> INDICATOR_UNKNOWN;
            case "target-fits-comparator" -> TARGET_FITS_COMPARATOR;
            case "live-successor" -> SUCCESSOR;
            case "only-superseded" -> ONLY_SUPERSEDED;
            case "unchanged" -> UNCHANGED;
            default -> ofContent(rule == null ? "" : rule);
        };
    }

    /** Rules about addresses and files. */
    private static Rule ofContent(String rule) {
        return switch (rule) {
            case "scheme" -> SCHEME;
            case "credentials" -> CREDENTIALS;
            case "host" -> HOST;
            case "specific" -> SPECIFIC;
            case "kept" -> KEPT;
            case "uri" -> URI;
            case "no-address" -> NO_ADDRESS;
            case "extension" -> FILE_EXTENSION;
            case "complete-body", "digest-mismatch" -> FILE_INCOMPLETE;
            case "empty-file" -> FILE_EMPTY;
            case "invisible-character" -> INVISIBLE;
            case "no-macros" -> FILE_MACROS;
            case "no-programs" -> FILE_PROGRAMS;
            default -> ofArchive(rule);
        };
    }

    private static Rule ofArchive(String rule) {
        return switch (rule) {
            case "readable-archive" -> FILE_UNREADABLE;
            case "consistent-archive" -> FILE_INCONSISTENT;
            case "archive-password" -> FILE_LOCKED;
            case "archive-method" -> FILE_METHOD;
            case "archive-entries" -> FILE_ENTRIES;
            case "archive-size" -> FILE_UNPACKED;
            case "archive-ratio" -> FILE_RATIO;
            case "archive-depth" -> FILE_NESTED;
            case "entry-name" -> FILE_PATH;
            case "hidden-name" -> FILE_NAME;
            default -> ofRequest(rule);
        };
    }

    /** Rules that no control of a form can break: how files of figures are written, and how services are called. */
    private static Rule ofRequest(String rule) {
        return switch (rule) {
            case "encoding",
                    "header",
                    "csv",
                    "no-rows",
                    "repeated-row",
                    "column-count",
                    "dataset",
                    "breakdown",
                    "period",
                    "country",
                    "metric",
                    "number",
                    "ambiguous-number",
                    "whole-number",
                    "share",
                    "period-before-platform",
                    "period-too-early",
                    "period-not-over" -> FIGURE_FILE;
            case "Null",
                    "boolean",
                    "charset",
                    "checkpoint",
                    "cursor",
                    "entity-tag",
                    "framing",
                    "idempotency-key",
                    "known-field",
                    "known-parameter",
                    "media-type",
                    "version-seen",
                    "zone" -> TECHNICAL;
            default -> OTHER;
        };
    }
}
