package id.lindung.moderation.statement.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.moderation.statement.RandomStatements;
import id.lindung.moderation.statement.StatementBody;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for all statements. */
class RandomStatementsTest {

    @Property
    void aValidStatementIsAccepted(@ForAll long seed) {
        assertEquals(
                List.of(),
                RuleTable.check(RandomStatements.one(new Random(seed))).errors());
    }

    @Property
    void theNormalFormOfAStatementIsItsOwnNormalForm(@ForAll long seed) {
        var once = RuleTable.check(RandomStatements.one(new Random(seed))).statement();
        var body = StatementBody.of("{}");
        for (var field : Field.values()) {
            if (once.get(field) != null) {
                var value = once.get(field);
                var isPlain = value instanceof List<?> || value instanceof Long;
                body = body.with(field.wireName(), isPlain ? value : value.toString());
            }
        }
        var twice = RuleTable.check(body);
        assertEquals(List.of(), twice.errors());
        assertEquals(once, twice.statement());
    }

    @Property
    void noValueOfAnyFieldBreaksTheRulesThemselves(@ForAll("fields") String field, @ForAll("values") JsonNode value) {
        for (var body : List.of(StatementBody.everythingIllegal(), StatementBody.everythingIncompatible())) {
            assertNotNull(RuleTable.check(body.with(field, value)));
            assertNotNull(RuleTable.check(StatementBody.of("{}").with(field, value)));
        }
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(Field.values()).map(Field::wireName).injectDuplicates(0.1);
    }

    @Provide
    Arbitrary<JsonNode> values() {
        var json = JsonNodeFactory.instance;
        var scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(json::textNode),
                Arbitraries.of("null", "2026-13-01", "2026-10-02T00:00:00+25:00", "id-", "-", "https://", "\u0000")
                        .map(json::textNode),
                Arbitraries.bigIntegers().map(json::numberNode),
                Arbitraries.doubles().map(json::numberNode),
                Arbitraries.of(true, false).map(json::booleanNode),
                Arbitraries.just(json.nullNode()));
        return Arbitraries.oneOf(
                scalars.map(JsonNode.class::cast),
                scalars.list().ofMaxSize(3).map(list -> json.arrayNode().addAll(list)),
                scalars.map(value -> json.objectNode().set("EAN-13", value)));
    }
}
