package id.lindung.moderation.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.moderation.statement.rule.BrokenRule;
import id.lindung.moderation.statement.rule.Field;
import id.lindung.moderation.statement.rule.Statement;
import id.lindung.moderation.statement.rule.form.Kind;
import id.lindung.moderation.statement.store.Receipt;
import id.lindung.moderation.statement.store.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Writes statements as the EU database does: every published field is there, a list that says nothing is empty. Fields
 * that only we have are there when they say something.
 */
@ApplicationScoped
class StatementJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final DateTimeFormatter CREATED_AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final StatementAddress address;

    StatementJson(StatementAddress address) {
        this.address = address;
    }

    /** A statement just received, or received before. */
    ObjectNode of(Receipt receipt, String platformName) {
        var arrival = receipt.arrival();
        var json = common(arrival.statement(), receipt.uuid(), receipt.receivedAt(), platformName);
        json.set("findings", findings(arrival.warnings()));
        return json;
    }

    /** A statement on record. */
    ObjectNode of(StoredStatement stored) {
        var json = common(stored.statement(), stored.uuid(), stored.receivedAt(), stored.platformName());
        json.put("is_current", stored.isCurrent());
        var findings = json.putArray("findings");
        stored.findings().forEach(finding -> {
            var parts = finding.split("/", 2);
            findings.addObject().put("field", parts[0]).put("rule", parts[1]);
        });
        return json;
    }

    private ObjectNode common(Statement statement, UUID uuid, Instant receivedAt, String platformName) {
        var json = JSON.objectNode();
        for (var field : Field.values()) {
            write(statement, field, json);
        }
        var self = address.of(uuid).toString();
        return json.put("revision", statement.revision())
                .put("uuid", uuid.toString())
                .put("created_at", CREATED_AT.format(receivedAt))
                .put("platform_name", platformName)
                // There is no page for people yet, so both links lead to the same place.
                .put("permalink", self)
                .put("self", self);
    }

    private static void write(Statement statement, Field field, ObjectNode json) {
        var value = statement.get(field);
        if (value == null && field.isAddition()) {
            return;
        }
        if (field.kind() == Kind.TEXTS) {
            statement.texts(field).forEach(json.putArray(field.wireName())::add);
        } else if (value instanceof Long number) {
            json.put(field.wireName(), number);
        } else {
            json.put(field.wireName(), value == null ? null : value.toString());
        }
    }

    private static ArrayNode findings(List<BrokenRule> findings) {
        var array = JSON.arrayNode();
        findings.forEach(finding -> array.addObject()
                .put("field", finding.field())
                .put("rule", finding.rule())
                .put("message", finding.message()));
        return array;
    }
}
