package id.lindung.compliance.testing;

import java.util.UUID;

/** Events as moderation-service sends them. */
public final class ModerationEvents {

    private ModerationEvents() {}

    public static String deadlineMissed(String platform, UUID eventId, UUID item, UUID order) {
        return """
                {"specversion":"1.0","id":"%s","source":"/lindung/moderation-service",
                 "type":"id.lindung.moderation.deadline-missed.v1","subject":"%s","time":"2026-11-20T08:00:01Z",
                 "datacontenttype":"application/json","dataschema":"urn:lindung:schema:deadline-missed:v1",
                 "data":{"platformId":"%s","orderId":"%s","orderNumber":"TDO-2026-000123","orderItemId":"%s",
                 "category":"gambling","deliveredAt":"2026-11-19T08:00:00Z","deadlineAt":"2026-11-20T08:00:00Z",
                 "detectedAt":"2026-11-20T08:00:01Z"}}
                """
                .formatted(eventId, platform, platform, order, item);
    }
}
