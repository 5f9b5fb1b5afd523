package id.lindung.contracts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One entry of the audit log. Persons are shown by their pseudonymous subject; who that is, the identity provider knows.
 *
 * @param id id of the entry
 * @param recordedAt when the server recorded it
 * @param actorIssuer who vouches for the actor; {@code urn:lindung:system} for the software itself
 * @param actorSubject the actor at that issuer, or the name of the component
 * @param actorRoles roles the actor had, in alphabetical order
 * @param actorPlatform the platform the actor belongs to, null for officials
 * @param action stable name of the act
 * @param entityKind what was acted on
 * @param entityId its id
 * @param platformId the platform it concerns, null if none
 * @param correlationId the request that caused it, null if nobody asked for it
 * @param details ids, states and digests that belong to the act; what is no longer an object in JSON, because somebody has
 *     changed it in the database, is text under {@code unreadable}
 * @param sequence place in the chain from 1, null until it is sealed (about a second)
 * @param leafHash SHA-256 of the entry, hexadecimal, null until it is sealed
 */
public record AuditEntryView(
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
        Map<String, Object> details,
        Long sequence,
        String leafHash) {}
