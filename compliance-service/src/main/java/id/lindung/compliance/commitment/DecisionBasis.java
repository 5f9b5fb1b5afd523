package id.lindung.compliance.commitment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.json.CanonicalJson;
import java.util.List;

/**
 * What officials look at when they decide on a commitment: its state, the exact wording and measure, and the accepted
 * updates. The digest binds a proposal and its approvals to it; whatever changes makes the proposal stale.
 */
public final class DecisionBasis {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DecisionBasis() {}

    /** SHA-256 of the canonical JSON, hexadecimal. */
    public static String digest(Commitment commitment, List<String> acceptedUpdates) {
        return CanonicalJson.sha256(basis(commitment, acceptedUpdates));
    }

    /** Covers the wording and the measure only, so that it stays the same in every state. */
    public static String digest(Wording wording) {
        return CanonicalJson.sha256(basis(wording));
    }

    private static ObjectNode basis(Commitment commitment, List<String> acceptedUpdates) {
        var basis = basis(commitment.wording());
        basis.put("commitment", commitment.id().toString())
                .put("state", commitment.state().name());
        var updates = basis.putArray("acceptedUpdates");
        acceptedUpdates.forEach(updates::add);
        return basis;
    }

    private static ObjectNode basis(Wording wording) {
        var basis = JSON.objectNode()
                .put("wordingVersion", wording.version())
                .put("titleId", wording.title().id())
                .put("titleEn", wording.title().en())
                .put("wordingId", wording.text().id())
                .put("wordingEn", wording.text().en())
                .put("strength", wording.strength().name())
                .put("sourceEntryCode", wording.sourceEntryCode())
                .put("dueOn", wording.dueOn() == null ? null : wording.dueOn().toString())
                .put("ministryOwner", wording.ministryOwner())
                .put("platformOwner", wording.platformOwner());
        var indicators = basis.putArray("indicators");
        wording.indicators().forEach(indicator -> indicators.add(measure(indicator)));
        return basis;
    }

    /** A text in its languages, as it is hashed. */
    public static ObjectNode text(LocalizedText text) {
        return JSON.objectNode().put("id", text.id()).put("en", text.en());
    }

    private static ObjectNode measure(IndicatorView indicator) {
        var target = indicator.target();
        return JSON.objectNode()
                .put("code", indicator.code())
                .put("labelId", indicator.label().id())
                .put("labelEn", indicator.label().en())
                .put("unit", indicator.unit())
                .put("comparator", indicator.comparator().name())
                .put(
                        "target",
                        target == null ? null : target.stripTrailingZeros().toPlainString());
    }
}
