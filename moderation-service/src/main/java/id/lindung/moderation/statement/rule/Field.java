package id.lindung.moderation.statement.rule;

import static id.lindung.moderation.statement.rule.Presence.OPTIONAL;
import static id.lindung.moderation.statement.rule.Presence.REQUIRED;
import static id.lindung.moderation.statement.rule.Presence.keptWith;
import static id.lindung.moderation.statement.rule.Presence.keptWithout;
import static id.lindung.moderation.statement.rule.Presence.requiredWith;
import static id.lindung.moderation.statement.rule.form.Form.code;
import static id.lindung.moderation.statement.rule.form.Form.codes;
import static id.lindung.moderation.statement.rule.form.Form.day;
import static id.lindung.moderation.statement.rule.form.Form.instant;
import static id.lindung.moderation.statement.rule.form.Form.language;
import static id.lindung.moderation.statement.rule.form.Form.number;
import static id.lindung.moderation.statement.rule.form.Form.sha256;
import static id.lindung.moderation.statement.rule.form.Form.territories;
import static id.lindung.moderation.statement.rule.form.Form.text;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.lindung.moderation.statement.rule.form.CodeList;
import id.lindung.moderation.statement.rule.form.Form;
import id.lindung.moderation.statement.rule.form.Kind;
import id.lindung.moderation.statement.rule.form.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of a statement of decision, each with its form, its limits and when it must be there. The same table reads
 * a statement, stores it and writes it out. A field that decides about another stands before it. Rules between fields
 * that are no matter of presence stand in {@link CrossRules}.
 */
public enum Field {
    PUID(text(500, "[a-zA-Z0-9_-]+", "may consist of letters, digits, - and _ only"), REQUIRED),

    DECISION_VISIBILITY(codes(CodeList.DECISION_VISIBILITY), OPTIONAL),
    DECISION_VISIBILITY_OTHER(text(500), requiredWith(DECISION_VISIBILITY, "DECISION_VISIBILITY_OTHER")),
    END_DATE_VISIBILITY_RESTRICTION(day(2000), OPTIONAL),
    DECISION_MONETARY(code(CodeList.DECISION_MONETARY), OPTIONAL),
    DECISION_MONETARY_OTHER(text(500), requiredWith(DECISION_MONETARY, "DECISION_MONETARY_OTHER")),
    END_DATE_MONETARY_RESTRICTION(day(2000), OPTIONAL),
    DECISION_PROVISION(code(CodeList.DECISION_PROVISION), OPTIONAL),
    END_DATE_SERVICE_RESTRICTION(day(2000), OPTIONAL),
    DECISION_ACCOUNT(code(CodeList.DECISION_ACCOUNT), OPTIONAL),
    END_DATE_ACCOUNT_RESTRICTION(day(2000), OPTIONAL),
    ACCOUNT_TYPE(code(CodeList.ACCOUNT_TYPE), OPTIONAL),

    DECISION_GROUND(code(CodeList.DECISION_GROUND), REQUIRED),
    DECISION_GROUND_REFERENCE_URL(
            text(500, "(?i)(https?|ftps?)://[^\\s/?#\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?", "must be a URL"),
            OPTIONAL),
    ILLEGAL_CONTENT_LEGAL_GROUND(text(500), requiredWith(DECISION_GROUND, "DECISION_GROUND_ILLEGAL_CONTENT")),
    ILLEGAL_CONTENT_EXPLANATION(text(2000), requiredWith(DECISION_GROUND, "DECISION_GROUND_ILLEGAL_CONTENT")),
    INCOMPATIBLE_CONTENT_GROUND(text(500), requiredWith(DECISION_GROUND, "DECISION_GROUND_INCOMPATIBLE_CONTENT")),
    INCOMPATIBLE_CONTENT_EXPLANATION(text(2000), requiredWith(DECISION_GROUND, "DECISION_GROUND_INCOMPATIBLE_CONTENT")),
    INCOMPATIBLE_CONTENT_ILLEGAL(
            code(CodeList.YES_NO), keptWith(DECISION_GROUND, "DECISION_GROUND_INCOMPATIBLE_CONTENT")),

    CATEGORY(code(CodeList.CATEGORY), REQUIRED),
    CATEGORY_ADDITION(codes(CodeList.CATEGORY), OPTIONAL),
    CATEGORY_SPECIFICATION(codes(CodeList.KEYWORD), OPTIONAL),
    CATEGORY_SPECIFICATION_OTHER(text(500), keptWith(CATEGORY_SPECIFICATION, "KEYWORD_OTHER")),

    CONTENT_TYPE(codes(CodeList.CONTENT_TYPE), REQUIRED),
    CONTENT_TYPE_OTHER(text(500), requiredWith(CONTENT_TYPE, "CONTENT_TYPE_OTHER")),
    CONTENT_LANGUAGE(language(), OPTIONAL),
    CONTENT_DATE(day(2000), REQUIRED),
    CONTENT_ID_EAN(text(13, "[0-9]{13}", "must be an EAN of 13 digits"), OPTIONAL),
    TERRITORIAL_SCOPE(territories(), OPTIONAL),
    APPLICATION_DATE(day(2020), REQUIRED),
    DECISION_FACTS(text(5000), REQUIRED),
    SOURCE_TYPE(code(CodeList.SOURCE_TYPE), REQUIRED),
    SOURCE_IDENTITY(text(500), keptWithout(SOURCE_TYPE, "SOURCE_VOLUNTARY")),
    AUTOMATED_DETECTION(code(CodeList.YES_NO), REQUIRED),
    AUTOMATED_DECISION(code(CodeList.AUTOMATED_DECISION), REQUIRED),

    // From here on: what the EU database has not.
    ITEM_URL_SHA256(sha256(), OPTIONAL),
    /** The takedown order that the decision answers. */
    ORDER_NUMBER(
            text(20, "TDO-[0-9]{4}-[0-9]{6,10}", "must be the number of an order, like TDO-2026-000123"), OPTIONAL),
    NOTICE_RECEIVED_AT(instant(), OPTIONAL),
    DETECTED_AT(instant(), OPTIONAL),
    DECIDED_AT(instant(), OPTIONAL),
    APPLIED_AT(instant(), OPTIONAL),
    CONTENT_PUBLISHED_AT(instant(), OPTIONAL),
    FIRST_USER_REPORT_AT(instant(), OPTIONAL),
    VIEWS_AT_ACTION(number(0, Long.MAX_VALUE), OPTIONAL),
    APPEAL_OUTCOME(code(CodeList.APPEAL_OUTCOME), OPTIONAL),
    AFFECTS_MINOR(code(CodeList.YES_NO), OPTIONAL),
    POLICY_VERSION(text(100), OPTIONAL),
    /** 1 unless said otherwise; a correction has a higher one than the statement it corrects. */
    REVISION(number(1, 1_000_000), OPTIONAL),
    /** A withdrawal is a revision: the statement stays on record and leaves the figures. */
    WITHDRAWN(code(CodeList.YES_NO), OPTIONAL);

    /** Fields whose absence the EU database allows, but not their being null. */
    private static final List<Field> NOT_NULLABLE = List.of(CATEGORY_ADDITION);

    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(Field::wireName, Function.identity()));

    private final String wireName;
    private final Form form;
    private final Presence presence;

    Field(Form form, Presence presence) {
        this.wireName = name().toLowerCase(Locale.ROOT);
        this.form = form;
        this.presence = presence;
    }

    /** The published name, in snake_case; also the name of the column. */
    public String wireName() {
        return wireName;
    }

    public Kind kind() {
        return form.kind();
    }

    public Limits limits() {
        return form.limits();
    }

    /** Whether it is an addition of Lindung. */
    public boolean isAddition() {
        return compareTo(ITEM_URL_SHA256) >= 0;
    }

    /** Whether every statement has it, whatever else it says. */
    public boolean isAlwaysRequired() {
        return presence.equals(REQUIRED);
    }

    Form form() {
        return form;
    }

    Presence presence() {
        return presence;
    }

    boolean isNullable() {
        return !NOT_NULLABLE.contains(this);
    }

    static Optional<Field> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}
