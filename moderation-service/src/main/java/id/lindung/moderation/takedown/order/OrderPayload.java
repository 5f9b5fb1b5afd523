package id.lindung.moderation.takedown.order;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.json.CanonicalJson;

/**
 * What the signature covers, written in one way only (RFC 8785), so that a platform can compute the digest from what it
 * was served. Addresses are in it by their digests: the restricted ones would otherwise be needed to check it; and so is the legal analysis, which a platform may not be shown.
 */
final class OrderPayload {

    private OrderPayload() {}

    /** SHA-256 of the payload, hexadecimal. */
    static String sha256(TakedownOrder order) {
        return Sha256.of(CanonicalJson.of(json(order)));
    }

    private static ObjectNode json(TakedownOrder order) {
        var content = order.content();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("number", order.number())
                .put("platformId", order.platformId())
                .put("category", content.category())
                .put("urgent", order.terms().urgent())
                .put("requestedMeasure", content.requestedMeasure().name())
                .put("legalBasis", content.legalBasis())
                .put("reasons", content.reasons())
                .put("legalAnalysisSha256", content.legalAnalysisSha256())
                .put("analysisInLetter", content.analysisInLetter())
                .put("letterReference", content.letterReference())
                .put("redressText", content.redressText());
        var scope = json.putArray("territorialScope");
        content.territorialScope().forEach(scope::add);
        var items = json.putArray("items");
        for (var item : order.items()) {
            items.addObject()
                    .put("position", item.position())
                    .put("urlSha256", item.urlSha256())
                    .put("screenshotSha256", item.screenshotSha256())
                    .put("note", item.note());
        }
        return json;
    }
}
