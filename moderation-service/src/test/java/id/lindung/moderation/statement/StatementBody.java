package id.lindung.moderation.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** Bodies of statements for tests; what is not said is valid and gives no warning. */
public final class StatementBody {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode json;

    private StatementBody(ObjectNode json) {
        this.json = json;
    }

    /** A statement as short as one without warnings can be, under a puid of its own. */
    public static StatementBody aStatement() {
        return of("""
                        {"decision_visibility": ["DECISION_VISIBILITY_CONTENT_REMOVED"],
                         "decision_ground": "DECISION_GROUND_ILLEGAL_CONTENT",
                         "illegal_content_legal_ground": "UU ITE Article 27(2)",
                         "illegal_content_explanation": "Advertises online gambling.",
                         "category": "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
                         "content_type": ["CONTENT_TYPE_VIDEO"],
                         "content_date": "2026-10-01",
                         "territorial_scope": ["ID"],
                         "application_date": "2026-10-02",
                         "decision_facts": "A user reported the video and a moderator watched it.",
                         "source_type": "SOURCE_ARTICLE_16",
                         "automated_detection": "No",
                         "automated_decision": "AUTOMATED_DECISION_NOT_AUTOMATED"}""")
                .with("puid", "t-" + UUID.randomUUID());
    }

    /** Exactly this JSON object. */
    public static StatementBody of(String json) {
        try {
            return new StatementBody((ObjectNode) MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Every field that can stand beside an illegal-content ground. */
    public static StatementBody everythingIllegal() {
        return everything()
                .with("decision_ground", "DECISION_GROUND_ILLEGAL_CONTENT")
                .with("illegal_content_legal_ground", "UU ITE Article 27(2)")
                .with("illegal_content_explanation", "Advertises online gambling.");
    }

    /** Every field that can stand beside an incompatible-content ground. */
    public static StatementBody everythingIncompatible() {
        return everything()
                .with("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT")
                .with("incompatible_content_ground", "Terms, section 4")
                .with("incompatible_content_explanation", "Offers prohibited goods.")
                .with("incompatible_content_illegal", "Yes");
    }

    private static StatementBody everything() {
        return aStatement()
                .without("illegal_content_legal_ground", "illegal_content_explanation")
                .with(
                        """
                        {"decision_visibility": ["DECISION_VISIBILITY_CONTENT_REMOVED", "DECISION_VISIBILITY_OTHER"],
                         "decision_visibility_other": "Comments closed",
                         "end_date_visibility_restriction": "2026-12-01",
                         "decision_monetary": "DECISION_MONETARY_OTHER",
                         "decision_monetary_other": "Gifts held back",
                         "end_date_monetary_restriction": "2026-12-01",
                         "decision_provision": "DECISION_PROVISION_PARTIAL_SUSPENSION",
                         "end_date_service_restriction": "2026-12-01",
                         "decision_account": "DECISION_ACCOUNT_SUSPENDED",
                         "end_date_account_restriction": "2026-12-01",
                         "account_type": "ACCOUNT_TYPE_PRIVATE",
                         "decision_ground_reference_url": "https://platform.example/terms?lang=id#4",
                         "category_addition": ["STATEMENT_CATEGORY_VIOLENCE"],
                         "category_specification": ["KEYWORD_PHISHING", "KEYWORD_OTHER"],
                         "category_specification_other": "Slot machine links",
                         "content_type": ["CONTENT_TYPE_VIDEO", "CONTENT_TYPE_OTHER"],
                         "content_type_other": "Live stream",
                         "content_language": "ID",
                         "content_id_ean": "0012345678905",
                         "source_identity": "A user",
                         "item_url_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                         "order_number": "TDO-2026-000123",
                         "notice_received_at": "2026-10-02T01:00:00Z",
                         "detected_at": "2026-10-02T01:05:00Z",
                         "decided_at": "2026-10-02T02:00:00.5Z",
                         "applied_at": "2026-10-02T09:01:00+07:00",
                         "content_published_at": "2026-10-01T12:00:00Z",
                         "first_user_report_at": "2026-10-01T23:00:00Z",
                         "views_at_action": 1234,
                         "appeal_outcome": "APPEAL_OUTCOME_UPHELD",
                         "affects_minor": "No",
                         "policy_version": "2026-09",
                         "revision": 2,
                         "withdrawn": "No"}""");
    }

    public StatementBody with(String field, Object value) {
        var copy = json.deepCopy();
        copy.set(field, MAPPER.valueToTree(value));
        return new StatementBody(copy);
    }

    /** All members of a JSON object, nulls included. */
    public StatementBody with(String patch) {
        var copy = json.deepCopy();
        copy.setAll(of(patch).json);
        return new StatementBody(copy);
    }

    public StatementBody without(String... fields) {
        var copy = json.deepCopy();
        copy.remove(List.of(fields));
        return new StatementBody(copy);
    }

    public JsonNode json() {
        return json;
    }

    public String puid() {
        return json.path("puid").textValue();
    }

    /** A request of several statements. */
    public static String batch(List<StatementBody> statements) {
        var body = MAPPER.createObjectNode();
        var array = body.putArray("statements");
        statements.forEach(statement -> array.add(statement.json));
        return body.toString();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
