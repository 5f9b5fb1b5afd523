package id.lindung.moderation.statement.rule;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.moderation.statement.rule.form.Category;
import id.lindung.moderation.statement.rule.form.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules between the fields of one statement. */
final class CrossRules {

    /** One of these has to say what was decided. */
    private static final List<Field> DECISIONS = List.of(
            Field.DECISION_VISIBILITY, Field.DECISION_MONETARY, Field.DECISION_PROVISION, Field.DECISION_ACCOUNT);

    private static final Map<Field, Field> DECISION_OF_END_DATE = Map.of(
            Field.END_DATE_VISIBILITY_RESTRICTION, Field.DECISION_VISIBILITY,
            Field.END_DATE_MONETARY_RESTRICTION, Field.DECISION_MONETARY,
            Field.END_DATE_SERVICE_RESTRICTION, Field.DECISION_PROVISION,
            Field.END_DATE_ACCOUNT_RESTRICTION, Field.DECISION_ACCOUNT);

    private static final List<Field> PAST_DAYS = List.of(Field.CONTENT_DATE, Field.APPLICATION_DATE);

    private static final List<Field> PAST_INSTANTS = List.of(
            Field.NOTICE_RECEIVED_AT,
            Field.DETECTED_AT,
            Field.DECIDED_AT,
            Field.APPLIED_AT,
            Field.CONTENT_PUBLISHED_AT,
            Field.FIRST_USER_REPORT_AT);

    /** Texts that explain a code OTHER. */
    private static final List<Field> TEXTS_OF_OTHER = List.of(
            Field.DECISION_VISIBILITY_OTHER,
            Field.DECISION_MONETARY_OTHER,
            Field.CATEGORY_SPECIFICATION_OTHER,
            Field.CONTENT_TYPE_OTHER);

    /** What the EU database adds to a statement; its clients send it along as null. */
    private static final Set<String> SET_BY_SERVER = Set.of(
            "id",
            "uuid",
            "created_at",
            "updated_at",
            "deleted_at",
            "method",
            "user_id",
            "platform_id",
            "platform_name",
            "permalink",
            "self",
            "is_current",
            "findings");

    /** Unknown fields that are named to the platform; the rest would only make the answer long. */
    private static final int NAMED_UNKNOWN_FIELDS = 5;

    private final Reading reading;
    private final Map<Field, Object> values;

    CrossRules(Reading reading) {
        this.reading = reading;
        this.values = reading.values;
    }

    /** Breaking one of these refuses the statement. */
    void refuse(Instant now) {
        if (DECISIONS.stream().noneMatch(reading::isSent)) {
            DECISIONS.forEach(
                    field -> reading.refuse(field, "required", "is required where no other decision is named"));
        }
        refuseFuture(now);
        refuseContentAfterApplication();
        refuseEndBeforeApplication();
        if ("Yes".equals(values.get(Field.WITHDRAWN)) && !(values.get(Field.REVISION) instanceof Long n && n > 1)) {
            reading.refuse(Field.WITHDRAWN, "revision", "can be said only with a revision above 1");
        }
    }

    /** A day of grace, because the platform's day may have begun before ours. */
    private void refuseFuture(Instant now) {
        var tomorrow = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        for (var field : PAST_DAYS) {
            if (values.get(field) instanceof LocalDate day && day.isAfter(tomorrow)) {
                reading.refuse(field, "future", "must not lie in the future");
            }
        }
        for (var field : PAST_INSTANTS) {
            if (values.get(field) instanceof Instant instant && instant.isAfter(now.plus(1, ChronoUnit.DAYS))) {
                reading.refuse(field, "future", "must not lie in the future");
            }
        }
    }

    private void refuseContentAfterApplication() {
        if (values.get(Field.CONTENT_DATE) instanceof LocalDate content
                && values.get(Field.APPLICATION_DATE) instanceof LocalDate applied
                && content.isAfter(applied)) {
            reading.refuse(Field.CONTENT_DATE, "content-after-application", "must not be after application_date");
        }
        if (values.get(Field.CONTENT_PUBLISHED_AT) instanceof Instant content
                && values.get(Field.APPLIED_AT) instanceof Instant applied
                && content.isAfter(applied)) {
            reading.refuse(Field.CONTENT_PUBLISHED_AT, "content-after-application", "must not be after applied_at");
        }
    }

    private void refuseEndBeforeApplication() {
        for (var field : Field.values()) {
            if (DECISION_OF_END_DATE.containsKey(field)
                    && values.get(field) instanceof LocalDate end
                    && values.get(Field.APPLICATION_DATE) instanceof LocalDate applied
                    && end.isBefore(applied)) {
                reading.refuse(field, "end-before-application", "must not be before application_date");
            }
        }
    }

    /** Breaking one of these is told, kept and counted. */
    List<BrokenRule> warn(JsonNode body) {
        var warnings = new ArrayList<BrokenRule>();
        for (var field : Field.values()) {
            var decision = DECISION_OF_END_DATE.get(field);
            if (decision != null && values.containsKey(field) && !reading.isSent(decision)) {
                warnings.add(BrokenRule.of(
                        field,
                        "end-date-without-decision",
                        "ends no decision: " + decision.wireName() + " is missing"));
            }
        }
        warnAboutKeywords(warnings);
        warnAboutDroppedTexts(body, warnings);
        if (!reading.isSent(Field.TERRITORIAL_SCOPE)) {
            warnings.add(BrokenRule.of(Field.TERRITORIAL_SCOPE, "empty-scope", "says nowhere where it takes effect"));
        }
        warnAboutUnknownFields(body, warnings);
        return warnings;
    }

    private void warnAboutKeywords(List<BrokenRule> warnings) {
        var keywords = texts(Field.CATEGORY_SPECIFICATION);
        if (keywords.contains(Keyword.OTHER.code()) && !reading.isSent(Field.CATEGORY_SPECIFICATION_OTHER)) {
            warnings.add(BrokenRule.of(
                    Field.CATEGORY_SPECIFICATION_OTHER,
                    "other-without-text",
                    "is missing where KEYWORD_OTHER is used"));
        }
        if (!values.containsKey(Field.CATEGORY)) {
            return;
        }
        var codes = new HashSet<>(texts(Field.CATEGORY_ADDITION));
        codes.add((String) values.get(Field.CATEGORY));
        var categories =
                codes.stream().flatMap(code -> Category.of(code).stream()).collect(toSet());
        var strangers = keywords.stream()
                .filter(code -> Keyword.of(code)
                        .filter(keyword -> keyword.belongsToOneOf(categories))
                        .isEmpty())
                .toList();
        if (!strangers.isEmpty()) {
            warnings.add(BrokenRule.of(
                    Field.CATEGORY_SPECIFICATION,
                    "keyword-outside-category",
                    "holds keywords of other categories: " + String.join(", ", strangers)));
        }
    }

    /** They are not stored: what they explain was not said. */
    private void warnAboutDroppedTexts(JsonNode body, List<BrokenRule> warnings) {
        for (var field : TEXTS_OF_OTHER) {
            var presence = field.presence();
            if (!presence.applies(values) && !Reading.saysNothing(body, field.wireName())) {
                warnings.add(BrokenRule.of(
                        field,
                        "text-without-other",
                        "was not stored: it explains " + presence.code() + ", which "
                                + presence.decider().wireName() + " does not hold"));
            }
        }
    }

    /** The EU database ignores them; so does a platform's engineer who has mistyped a name, until told. */
    private static void warnAboutUnknownFields(JsonNode body, List<BrokenRule> warnings) {
        var unknown = new ArrayList<String>();
        body.fieldNames().forEachRemaining(name -> {
            if (Field.of(name).isEmpty()
                    && !name.equals(Reading.CONTENT_ID)
                    && !(SET_BY_SERVER.contains(name) && Reading.saysNothing(body, name))) {
                unknown.add(name);
            }
        });
        if (!unknown.isEmpty()) {
            var named = unknown.stream()
                    .filter(name -> name.matches("[A-Za-z0-9_-]{1,60}"))
                    .limit(NAMED_UNKNOWN_FIELDS)
                    .toList();
            warnings.add(new BrokenRule(
                    BrokenRule.WHOLE,
                    "unknown-field",
                    "The statement has " + unknown.size() + " field(s) that are not known and were not stored"
                            + (named.isEmpty() ? "." : ": " + String.join(", ", named) + ".")));
        }
    }

    @SuppressWarnings("unchecked") // fields of codes hold nothing else
    private List<String> texts(Field field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }
}
