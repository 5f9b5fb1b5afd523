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
final class AssessedMatter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AssessedMatter() {}

    /** SHA-256 of the canonical JSON, hexadecimal. */
    static String digest(Commitment commitment, List<String> acceptedUpdates) {
        return CanonicalJson.sha256(matter(commitment, acceptedUpdates));
    }

    /** Of the wording and the measure alone, whatever became of them. */
    static String digest(Wording wording) {
        return CanonicalJson.sha256(matter(wording));
    }

    private static ObjectNode matter(Commitment commitment, List<String> acceptedUpdates) {
        var matter = matter(commitment.wording());
        matter.put("commitment", commitment.id().toString())
                .put("state", commitment.state().name());
        var updates = matter.putArray("acceptedUpdates");
        acceptedUpdates.forEach(updates::add);
        return matter;
    }

    private static ObjectNode matter(Wording wording) {
        var matter = JSON.objectNode()
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
        var indicators = matter.putArray("indicators");
        wording.indicators().forEach(indicator -> indicators.add(measure(indicator)));
        return matter;
    }

    /** A text in its languages, as it is hashed. */
    static ObjectNode text(LocalizedText text) {
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
