package id.lindung.moderation.statement.rule;

import id.lindung.contracts.hash.Sha256;
import id.lindung.moderation.statement.rule.form.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A statement of decision in its normal form: texts trimmed, lists sorted without repetitions, what does not apply
 * dropped. Two bodies that say the same are the same statement.
 */
public final class Statement {

    private final Map<Field, Object> values;

    /** @param values of the types that {@link Kind} names; a field that says nothing is absent */
    public Statement(Map<Field, Object> values) {
        var copy = new EnumMap<Field, Object>(Field.class);
        copy.putAll(values);
        this.values = Collections.unmodifiableMap(copy);
    }

    /** The platform's own id of the decision. */
    public String puid() {
        return text(Field.PUID);
    }

    /** 1 unless the platform said otherwise. */
    public int revision() {
        return values.get(Field.REVISION) instanceof Long revision ? revision.intValue() : 1;
    }

    public boolean isWithdrawn() {
        return "Yes".equals(values.get(Field.WITHDRAWN));
    }

    /** Null if the field says nothing. */
    public Object get(Field field) {
        return values.get(field);
    }

    /** Null if the field says nothing; for fields of {@link Kind#TEXT} only. */
    public String text(Field field) {
        return (String) values.get(field);
    }

    /** Empty if the field says nothing; for fields of {@link Kind#TEXTS} only. */
    @SuppressWarnings("unchecked") // OfTexts yields nothing else
    public List<String> texts(Field field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    /**
     * SHA-256 of all it says but the revision. Fields that say nothing are left out, so that a field added later does
     * not change the digests of what is already stored.
     */
    public byte[] digest() {
        var text = new StringBuilder(1_000);
        values.forEach((field, value) -> {
            if (field != Field.REVISION) {
                var content = value instanceof List<?> codes ? String.join(",", texts(field)) : value.toString();
                text.append(field.wireName())
                        .append(':')
                        .append(content.length())
                        .append(':')
                        .append(content);
            }
        });
        return Sha256.start().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && values.equals(statement.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Only the id: what a platform wrote does not belong into a log. */
    @Override
    public String toString() {
        return "statement " + puid();
    }
}
