package id.lindung.moderation.statement.rule;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.moderation.statement.rule.form.FieldMismatch;
import id.lindung.moderation.statement.rule.form.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the fields of one statement, each by its own rules, and collects what is wrong. */
final class Reading {

    /** Another spelling of content_id_ean: an object with one known key. */
    static final String CONTENT_ID = "content_id";

    private static final String EAN_13 = "EAN-13";

    final Map<Field, Object> values = new EnumMap<>(Field.class);
    final List<BrokenRule> errors = new ArrayList<>();
    private final Set<Field> refused = EnumSet.noneOf(Field.class);
    private final JsonNode body;

    Reading(JsonNode body) {
        this.body = body;
        for (var field : Field.values()) {
            if (field.presence().applies(values)) {
                read(field);
            }
        }
    }

    /** Whether the platform sent something for it, right or wrong. */
    boolean isSent(Field field) {
        return values.containsKey(field) || refused.contains(field);
    }

    void refuse(Field field, String rule, String message) {
        refused.add(field);
        errors.add(BrokenRule.of(field, rule, message));
    }

    private void read(Field field) {
        try {
            var value = valueOf(field);
            if (value != null) {
                values.put(field, value);
            } else if (field.presence().required()) {
                refuse(field, "required", whyRequired(field));
            }
        } catch (FieldMismatch e) {
            refuse(field, e.rule(), e.getMessage());
        }
    }

    private Object valueOf(Field field) throws FieldMismatch {
        var sent = body.get(field.wireName());
        if (field == Field.CONTENT_ID_EAN) {
            return ean(sent);
        }
        if (sent == null || isEmpty(sent)) {
            if (sent != null && !field.isNullable()) {
                throw new FieldMismatch("type", "must be an array of codes; leave it out if there is none");
            }
            return null;
        }
        return field.form().read(sent);
    }

    /** Whether a member is missing, null or blank. */
    static boolean saysNothing(JsonNode body, String name) {
        var sent = body.get(name);
        return sent == null || isEmpty(sent);
    }

    private static boolean isEmpty(JsonNode sent) {
        return sent.isNull() || sent.isTextual() && Texts.trimmed(sent.textValue()) == null;
    }

    /** The two spellings may both be there if they agree. */
    private Object ean(JsonNode sent) throws FieldMismatch {
        var other = contentId();
        var plain = sent == null || isEmpty(sent)
                ? null
                : Field.CONTENT_ID_EAN.form().read(sent);
        if (plain != null && other != null && !plain.equals(other)) {
            throw new FieldMismatch("content-id", "must not contradict " + CONTENT_ID);
        }
        return plain == null ? other : plain;
    }

    /** What is wrong with it is told under the name that was sent. */
    private Object contentId() {
        try {
            return readContentId();
        } catch (FieldMismatch e) {
            refused.add(Field.CONTENT_ID_EAN);
            errors.add(new BrokenRule(CONTENT_ID, e.rule(), CONTENT_ID + " " + e.getMessage() + "."));
            return null;
        }
    }

    private Object readContentId() throws FieldMismatch {
        var id = body.get(CONTENT_ID);
        if (id == null || isEmpty(id) || id.isObject() && id.isEmpty()) {
            return null;
        }
        if (!id.isObject() || id.size() != 1 || !id.has(EAN_13)) {
            throw new FieldMismatch("content-id", "must be an object with the key EAN-13 only");
        }
        return isEmpty(id.get(EAN_13)) ? null : Field.CONTENT_ID_EAN.form().read(id.get(EAN_13));
    }

    private static String whyRequired(Field field) {
        var presence = field.presence();
        return presence.decider() == null
                ? "is required"
                : "is required where " + presence.decider().wireName() + " says " + presence.code();
    }
}
