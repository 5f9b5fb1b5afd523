package id.lindung.moderation.statement.rule;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.rule.RuleTable.check;
import static id.lindung.moderation.statement.rule.RuleTable.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.moderation.statement.StatementBody;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule with a statement that breaks it. The clock stands at 2026-11-24. */
class StatementRulesTest {

    /** What is changed in a valid statement | the findings it must give, errors before the colon, warnings after. */
    private static final String BROKEN =
            """
            {"puid": null} | puid/required :
            {"puid": ""} | puid/required :
            {"puid": " \\t "} | puid/required :
            {"puid": "a b"} | puid/format :
            {"puid": "tiktok/1"} | puid/format :
            {"puid": "é"} | puid/format :
            {"puid": "<501>"} | puid/length :
            {"decision_visibility": null} | decision_visibility/required decision_monetary/required decision_provision/required decision_account/required :
            {"decision_visibility": []} | decision_visibility/required decision_monetary/required decision_provision/required decision_account/required :
            {"decision_visibility": "DECISION_VISIBILITY_CONTENT_REMOVED"} | decision_visibility/type :
            {"decision_visibility": ["null"]} | decision_visibility/code :
            {"decision_visibility": [null]} | decision_visibility/code :
            {"decision_visibility": [["DECISION_VISIBILITY_CONTENT_REMOVED"]]} | decision_visibility/type :
            {"decision_visibility": ["DECISION_VISIBILITY_OTHER"]} | decision_visibility_other/required :
            {"decision_visibility": ["DECISION_VISIBILITY_OTHER"], "decision_visibility_other": "<501>"} | decision_visibility_other/length :
            {"decision_monetary": "DECISION_MONETARY_OTHER"} | decision_monetary_other/required :
            {"decision_monetary": "DECISION_MONETARY_OTHER", "decision_monetary_other": "null"} | decision_monetary_other/text :
            {"decision_monetary": ["DECISION_MONETARY_SUSPENSION"]} | decision_monetary/type :
            {"decision_ground": null} | decision_ground/required :
            {"decision_ground": "ILLEGAL_CONTENT"} | decision_ground/code :
            {"illegal_content_legal_ground": null} | illegal_content_legal_ground/required :
            {"illegal_content_legal_ground": "<501>"} | illegal_content_legal_ground/length :
            {"illegal_content_explanation": null} | illegal_content_explanation/required :
            {"illegal_content_explanation": "<2001>"} | illegal_content_explanation/length :
            {"decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT"} | incompatible_content_ground/required incompatible_content_explanation/required :
            {"decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT", "incompatible_content_ground": "<501>", "incompatible_content_explanation": "<2001>", "incompatible_content_illegal": "yes"} | incompatible_content_ground/length incompatible_content_explanation/length incompatible_content_illegal/code :
            {"decision_ground_reference_url": "platform.example/terms"} | decision_ground_reference_url/format :
            {"decision_ground_reference_url": "javascript://platform.example/%0aalert(1)"} | decision_ground_reference_url/format :
            {"decision_ground_reference_url": "https://platform.example/a b"} | decision_ground_reference_url/format :
            {"decision_ground_reference_url": "https://"} | decision_ground_reference_url/format :
            {"decision_ground_reference_url": "https://platform.example/<500>"} | decision_ground_reference_url/length :
            {"category": "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER"} | category/code :
            {"category": "STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT"} | category/code :
            {"category_addition": null} | category_addition/type :
            {"category_addition": ""} | category_addition/type :
            {"category_addition": ["STATEMENT_CATEGORY_PIRACY"]} | category_addition/code :
            {"category_specification": ["KEYWORD_DANGEROUS_TOYS"]} | category_specification/code :
            {"category_specification": ["KEYWORD_OTHER"], "category_specification_other": "<501>"} | category_specification_other/length :
            {"category_specification": ["KEYWORD_OTHER"]} | : category_specification_other/other-without-text
            {"category_specification": ["KEYWORD_NUDITY"]} | : category_specification/keyword-outside-category
            {"category_specification": ["KEYWORD_PHISHING", "KEYWORD_NUDITY"]} | : category_specification/keyword-outside-category
            {"category": "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE", "category_specification": ["KEYWORD_OTHER"], "category_specification_other": "x"} | : category_specification/keyword-outside-category
            {"content_type": null} | content_type/required :
            {"content_type": []} | content_type/required :
            {"content_type": ["CONTENT_TYPE_OTHER"]} | content_type_other/required :
            {"content_type": ["CONTENT_TYPE_OTHER"], "content_type_other": "<501>"} | content_type_other/length :
            {"content_language": "Indonesian"} | content_language/code :
            {"content_language": "XX"} | content_language/code :
            {"content_language": "null"} | content_language/code :
            {"content_language": ["ID"]} | content_language/type :
            {"content_language": "id_ID"} | content_language/code :
            {"content_date": null} | content_date/required :
            {"content_date": "1999-12-31"} | content_date/range :
            {"content_date": "2026-02-30"} | content_date/format :
            {"content_date": "01-10-2026"} | content_date/format :
            {"content_date": "2026-10-01T00:00:00Z"} | content_date/format :
            {"content_date": "+2026-10-01"} | content_date/format :
            {"content_date": 20261001} | content_date/type :
            {"content_date": "2026-10-03"} | content_date/content-after-application :
            {"content_date": "2026-11-26", "application_date": "2026-11-26"} | content_date/future application_date/future :
            {"content_id_ean": "123456789012"} | content_id_ean/format :
            {"content_id_ean": 1234567890123} | content_id_ean/type :
            {"content_id": "1234567890123"} | content_id/content-id :
            {"content_id": []} | content_id/content-id :
            {"content_id": ["1234567890123"]} | content_id/content-id :
            {"content_id": 1} | content_id/content-id :
            {"content_id": {}} | :
            {"content_id": null} | :
            {"content_id": {"GTIN": "1234567890123"}} | content_id/content-id :
            {"content_id": {"EAN-13": "12345"}} | content_id/format :
            {"content_id": {"EAN-13": "12345"}, "content_id_ean": "123"} | content_id/format content_id_ean/format :
            {"content_id": {"EAN-13": {}}} | content_id/type :
            {"content_id": {"EAN-13": "1234567890123"}, "content_id_ean": "1234567890124"} | content_id_ean/content-id :
            {"territorial_scope": ["EU"]} | territorial_scope/code :
            {"territorial_scope": ["UK"]} | territorial_scope/code :
            {"territorial_scope": ["ID-XX"]} | territorial_scope/code :
            {"territorial_scope": ["id"]} | territorial_scope/code :
            {"territorial_scope": "ID"} | territorial_scope/type :
            {"territorial_scope": []} | : territorial_scope/empty-scope
            {"territorial_scope": null} | : territorial_scope/empty-scope
            {"application_date": null} | application_date/required :
            {"application_date": "2019-12-31", "content_date": "2019-12-31"} | application_date/range :
            {"application_date": "2038-01-02"} | application_date/range :
            {"application_date": "2026-11-26"} | application_date/future :
            {"end_date_visibility_restriction": "2026-10-01"} | end_date_visibility_restriction/end-before-application :
            {"end_date_visibility_restriction": "2038-01-02"} | end_date_visibility_restriction/range :
            {"end_date_monetary_restriction": "2026-12-01"} | : end_date_monetary_restriction/end-date-without-decision
            {"end_date_service_restriction": "2026-12-01"} | : end_date_service_restriction/end-date-without-decision
            {"end_date_account_restriction": "2026-12-01"} | : end_date_account_restriction/end-date-without-decision
            {"decision_visibility": null, "decision_account": "DECISION_ACCOUNT_SUSPENDED", "end_date_visibility_restriction": "2026-12-01"} | : end_date_visibility_restriction/end-date-without-decision
            {"decision_facts": null} | decision_facts/required :
            {"decision_facts": "<5001>"} | decision_facts/length :
            {"decision_facts": "a\\u0000b"} | decision_facts/text :
            {"decision_facts": "a\\ud800b"} | decision_facts/text :
            {"decision_facts": "null"} | decision_facts/text :
            {"source_type": "SOURCE_OTHER"} | source_type/code :
            {"source_identity": "<501>"} | source_identity/length :
            {"automated_detection": "YES"} | automated_detection/code :
            {"automated_detection": true} | automated_detection/type :
            {"automated_decision": "Yes"} | automated_decision/code :
            {"item_url_sha256": "abc"} | item_url_sha256/format :
            {"order_number": "2026-000123"} | order_number/format :
            {"applied_at": "2026-10-02"} | applied_at/format :
            {"applied_at": "2026-10-02T09:00:00"} | applied_at/format :
            {"applied_at": 1790000000} | applied_at/type :
            {"applied_at": "1999-12-31T23:59:59Z"} | applied_at/range :
            {"applied_at": "2026-11-25T02:00:01Z"} | applied_at/future :
            {"decided_at": "+999999999-01-01T00:00:00Z"} | decided_at/future :
            {"content_published_at": "2026-10-02T03:00:00Z", "applied_at": "2026-10-02T02:59:59Z"} | content_published_at/content-after-application :
            {"views_at_action": -1} | views_at_action/range :
            {"views_at_action": 1.5} | views_at_action/type :
            {"views_at_action": "1"} | views_at_action/type :
            {"views_at_action": 9223372036854775808} | views_at_action/range :
            {"appeal_outcome": "UPHELD"} | appeal_outcome/code :
            {"affects_minor": false} | affects_minor/type :
            {"policy_version": "<101>"} | policy_version/length :
            {"revision": 0} | revision/range :
            {"revision": 1000001} | revision/range :
            {"withdrawn": "Yes"} | withdrawn/revision :
            {"withdrawn": "Yes", "revision": 1} | withdrawn/revision :
            {"decision_visibilty": []} | : statement/unknown-field
            {"url": "https://platform.example/1", "\\u0000": 1} | : statement/unknown-field
            {"id": null, "uuid": null, "created_at": null, "permalink": null, "self": null, "platform_name": ""} | :
            {"user_id": null, "platform_id": null, "method": null, "updated_at": null, "deleted_at": null} | :
            {"uuid": "019ac3f0-5a7e-7c11-8d2f-3b7e6f0a2c00"} | : statement/unknown-field
            {"decision_fact": null} | : statement/unknown-field
            {"category_specification_other": "Slot machines"} | : category_specification_other/text-without-other
            {"category_specification_other": " "} | :
            {"category_specification": ["KEYWORD_PHISHING"], "category_specification_other": "x"} | : category_specification_other/text-without-other
            {"decision_visibility_other": "x"} | : decision_visibility_other/text-without-other
            {"content_type_other": 17} | : content_type_other/text-without-other
            {"decision_monetary_other": "x"} | : decision_monetary_other/text-without-other
            """;

    static Stream<String> brokenRules() {
        return BROKEN.lines();
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void everyRuleFindsWhatBreaksIt(String line) {
        var columns = line.split(" \\| ", 2);
        var expected = (columns[1] + " ").split(":", 2);
        var checked = check(aStatement().with(RuleTable.expanded(columns[0])));

        assertEquals(expected[0].strip(), String.join(" ", names(checked.errors())), "errors");
        assertEquals(expected[1].strip(), String.join(" ", names(checked.warnings())), "warnings");
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void strictnessTurnsEveryWarningIntoAnError(String line) {
        var body = aStatement().with(RuleTable.expanded(line.split(" \\| ", 2)[0]));
        var lenient = check(body);
        var strict = RuleTable.checkStrictly(body);

        assertEquals(
                Stream.concat(lenient.errors().stream(), lenient.warnings().stream())
                        .toList(),
                strict.errors());
        assertEquals(List.of(), strict.warnings());
    }

    @Test
    void aStatementThatIsNoObjectIsRefusedAsAWhole() {
        var json = JsonNodeFactory.instance;
        for (var body : List.of(json.arrayNode(), json.textNode("x"), json.numberNode(1), json.nullNode())) {
            var checked = new StatementRules(java.time.Clock.systemUTC()).check(body, false);
            assertEquals(List.of("statement/type"), names(checked.errors()));
        }
    }

    @Test
    void messagesNameTheFieldAndNeverQuoteTheValue() {
        var secret = "S3CRET";
        for (var field : Field.values()) {
            var checked = check(StatementBody.everythingIllegal().with(field.wireName(), List.of(secret)));
            for (var error : checked.errors()) {
                assertTrue(error.message().startsWith(error.field()), error.message());
                assertFalse(error.message().contains(secret), error.message());
            }
        }
    }
}
