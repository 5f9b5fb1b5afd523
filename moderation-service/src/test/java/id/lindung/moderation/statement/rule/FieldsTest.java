package id.lindung.moderation.statement.rule;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementBody.everythingIllegal;
import static id.lindung.moderation.statement.StatementBody.everythingIncompatible;
import static id.lindung.moderation.statement.rule.RuleTable.check;
import static id.lindung.moderation.statement.rule.RuleTable.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.statement.StatementBody;
import id.lindung.moderation.statement.rule.form.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for each field: how it is refused, when it is dropped, how it is normalised. */
class FieldsTest {

    @Test
    void aStatementWithEveryFieldIsAcceptedWithoutAWarning() {
        for (var body : List.of(everythingIllegal(), everythingIncompatible())) {
            assertEquals(List.of(), check(body).errors());
            assertEquals(List.of(), check(body).warnings());
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void noFieldTakesAnObject(Field field) {
        assertRefused(field, Map.of("a", "b"), "type");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void noFieldTakesABoolean(Field field) {
        assertRefused(field, true, "type");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void noFieldTakesTheWordNull(Field field) {
        var checked = check(withEveryField(field).with(field.wireName(), "null"));
        assertTrue(checked.errors().stream().anyMatch(error -> error.field().equals(field.wireName())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUID", "REVISION", "WITHDRAWN"})
    void aRequiredFieldIsMissedAndAnOptionalOneIsNot(Field field) {
        var checked = check(withEveryField(field).without(field.wireName()));
        var required = field.presence().required();
        assertEquals(required, names(checked.errors()).contains(field.wireName() + "/required"));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldThatDoesNotApplyIsDroppedUnread(Field field) {
        var presence = field.presence();
        if (presence.decider() == null) {
            return;
        }
        var codes = ((List<String>) List.of(
                "DECISION_VISIBILITY_CONTENT_REMOVED",
                "DECISION_MONETARY_SUSPENSION",
                "DECISION_GROUND_INCOMPATIBLE_CONTENT",
                "DECISION_GROUND_ILLEGAL_CONTENT",
                "KEYWORD_PHISHING",
                "CONTENT_TYPE_VIDEO",
                "SOURCE_VOLUNTARY"));
        for (var code : codes) {
            var value = presence.decider().kind() == Kind.TEXTS ? List.of(code) : code;
            var body = withEveryField(field)
                    .with(presence.decider().wireName(), value)
                    .with(field.wireName(), 17);
            var checked = check(body);
            if (!names(checked.errors()).contains(presence.decider().wireName() + "/code")
                    && !presence.applies(Map.of(presence.decider(), value))) {
                assertNull(checked.statement().get(field));
                assertTrue(checked.errors().stream()
                        .noneMatch(error -> error.field().equals(field.wireName())));
            }
        }
    }

    @Test
    void listsAreSortedWithoutRepetitionsAndTextsTrimmed() {
        var statement = check(aStatement()
                        .with("territorial_scope", List.of("SG", " ID ", "ID-JK", "SG"))
                        .with("decision_facts", "\u00a0 Watched.\u200b\n")
                        .with("policy_version", "   "))
                .statement();
        assertEquals(List.of("ID", "ID-JK", "SG"), statement.texts(Field.TERRITORIAL_SCOPE));
        assertEquals("Watched.", statement.text(Field.DECISION_FACTS));
        assertNull(statement.get(Field.POLICY_VERSION));
    }

    @Test
    void theMainCategoryIsNoAddition() {
        var additions = List.of("STATEMENT_CATEGORY_SCAMS_AND_FRAUD", "STATEMENT_CATEGORY_VIOLENCE");
        assertEquals(
                List.of("STATEMENT_CATEGORY_VIOLENCE"),
                check(aStatement().with("category_addition", additions))
                        .statement()
                        .texts(Field.CATEGORY_ADDITION));
        assertNull(check(aStatement().with("category_addition", additions.subList(0, 1)))
                .statement()
                .get(Field.CATEGORY_ADDITION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ID", "id", "min", "mad", "ban", "ace", "bug", "jav", "id-ID", "su-Sund-ID", "BH", "zh-Hant"})
    void languagesOfIndonesiaAreLanguages(String language) {
        assertEquals(
                List.of(),
                names(check(aStatement().with("content_language", language)).errors()));
    }

    @Test
    void lengthsAreCountedInCharacters() {
        var emoji = "\uD83D\uDE00";
        assertEquals(
                List.of(),
                check(aStatement().with("decision_facts", emoji.repeat(5000))).errors());
        assertEquals(
                List.of("decision_facts/length"),
                names(check(aStatement().with("decision_facts", emoji.repeat(5001)))
                        .errors()));
    }

    @Test
    void theSameSaidInAnotherWayIsTheSameStatement() {
        var plain = aStatement().with("territorial_scope", List.of("ID", "SG"));
        var other = plain.with("territorial_scope", List.of("SG", "ID", "SG"))
                .with("puid", " " + plain.puid() + " ")
                .with("source_identity", "")
                .with("illegal_content_explanation", " Advertises online gambling.\n")
                .with("revision", 1);
        assertEquals(
                java.util.HexFormat.of().formatHex(check(plain).statement().digest()),
                java.util.HexFormat.of().formatHex(check(other).statement().digest()));
    }

    /** The statement in which the field applies. */
    private static StatementBody withEveryField(Field field) {
        return everythingIncompatible().json().has(field.wireName()) ? everythingIncompatible() : everythingIllegal();
    }

    private static void assertRefused(Field field, Object value, String rule) {
        var checked = check(withEveryField(field).with(field.wireName(), value));
        assertTrue(names(checked.errors()).contains(field.wireName() + "/" + rule), () -> names(checked.errors())
                .toString());
    }
}
