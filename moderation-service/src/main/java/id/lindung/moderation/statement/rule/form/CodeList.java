package id.lindung.moderation.statement.rule.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The closed lists of codes a field may take, except languages and territories, which are standards of their own. */
public enum CodeList {
    DECISION_VISIBILITY(
            "DECISION_VISIBILITY_CONTENT_REMOVED",
            "DECISION_VISIBILITY_CONTENT_DISABLED",
            "DECISION_VISIBILITY_CONTENT_DEMOTED",
            "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED",
            "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED",
            "DECISION_VISIBILITY_CONTENT_LABELLED",
            "DECISION_VISIBILITY_OTHER"),
    DECISION_MONETARY("DECISION_MONETARY_SUSPENSION", "DECISION_MONETARY_TERMINATION", "DECISION_MONETARY_OTHER"),
    DECISION_PROVISION(
            "DECISION_PROVISION_PARTIAL_SUSPENSION",
            "DECISION_PROVISION_TOTAL_SUSPENSION",
            "DECISION_PROVISION_PARTIAL_TERMINATION",
            "DECISION_PROVISION_TOTAL_TERMINATION"),
    DECISION_ACCOUNT("DECISION_ACCOUNT_SUSPENDED", "DECISION_ACCOUNT_TERMINATED"),
    ACCOUNT_TYPE("ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"),
    DECISION_GROUND("DECISION_GROUND_ILLEGAL_CONTENT", "DECISION_GROUND_INCOMPATIBLE_CONTENT"),
    CATEGORY(Arrays.stream(Category.values()).map(Category::code).toArray(String[]::new)),
    KEYWORD(Arrays.stream(Keyword.values()).map(Keyword::code).toArray(String[]::new)),
    CONTENT_TYPE(
            "CONTENT_TYPE_APP",
            "CONTENT_TYPE_AUDIO",
            "CONTENT_TYPE_IMAGE",
            "CONTENT_TYPE_PRODUCT",
            "CONTENT_TYPE_SYNTHETIC_MEDIA",
            "CONTENT_TYPE_TEXT",
            "CONTENT_TYPE_VIDEO",
            "CONTENT_TYPE_OTHER"),
    /** Article 16 stands for a user's notice; the codes keep the names of the regulation they come from. */
    SOURCE_TYPE("SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER", "SOURCE_TYPE_OTHER_NOTIFICATION", "SOURCE_VOLUNTARY"),
    AUTOMATED_DECISION("AUTOMATED_DECISION_FULLY", "AUTOMATED_DECISION_PARTIALLY", "AUTOMATED_DECISION_NOT_AUTOMATED"),
    YES_NO("Yes", "No"),
    /** Not in the EU database: what became of the user's complaint about the decision. */
    APPEAL_OUTCOME("APPEAL_OUTCOME_UPHELD", "APPEAL_OUTCOME_PARTLY_OVERTURNED", "APPEAL_OUTCOME_OVERTURNED");

    private final List<String> codes;
    private final Set<String> lookup;

    CodeList(String... codes) {
        this.codes = List.of(codes);
        this.lookup = Set.of(codes);
    }

    boolean contains(String code) {
        return lookup.contains(code);
    }

    /** In the order of the specification. */
    List<String> codes() {
        return codes;
    }
}
