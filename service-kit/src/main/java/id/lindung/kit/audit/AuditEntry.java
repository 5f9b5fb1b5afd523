package id.lindung.kit.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.kit.json.CanonicalJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One entry as it is stored; all of it is hashed. */
record AuditEntry(
        long position,
        UUID id,
        Instant recordedAt,
        String actorIssuer,
        String actorSubject,
        List<String> actorRoles,
        String actorPlatform,
        String action,
        String entityKind,
        String entityId,
        String platformId,
        String correlationId,
        String details) {

    /** The text whose hash is the leaf. Its form must never change: old leaves could not be recomputed. */
    String canonical() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("position", position);
        json.put("id", id.toString());
        json.put("recordedAt", recordedAt.toString());
        json.put("actorIssuer", actorIssuer);
        json.put("actorSubject", actorSubject);
        var roles = json.putArray("actorRoles");
        actorRoles.forEach(roles::add);
        json.put("actorPlatform", actorPlatform);
        json.put("action", action);
        json.put("entityKind", entityKind);
        json.put("entityId", entityId);
        json.put("platformId", platformId);
        json.put("correlationId", correlationId);
        json.put("details", details);
        return CanonicalJson.of(json);
    }
}
