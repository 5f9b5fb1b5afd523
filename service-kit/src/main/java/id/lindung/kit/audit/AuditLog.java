package id.lindung.kit.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.json.CanonicalJson;
import id.lindung.kit.sql.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Who did what, written in the transaction of the act and sealed into a hash chain shortly after (ADR 0004). Details
 * are ids, states and digests: personal data and content stay in the tables they belong to, where they can be erased.
 */
@ApplicationScoped
public class AuditLog {

    /** Issuer of what the software itself does. */
    private static final String SYSTEM = "urn:lindung:system";

    private final Writes writes;
    private final ObjectMapper mapper;
    private final Clock clock;

    AuditLog(Writes writes, ObjectMapper mapper, Clock clock) {
        this.writes = writes;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Records the act of a person or a machine of a platform.
     *
     * @param action stable name of the act: {@code takedown-order.sign}
     * @param entityKind what was acted on: {@code takedown-order}
     * @param platformId the platform it concerns, null if none
     * @param details texts, numbers, booleans, instants, enums, lists and maps of them; never personal data
     */
    @Transactional(TxType.MANDATORY)
    public void record(
            Caller actor,
            String action,
            String entityKind,
            String entityId,
            String platformId,
            Map<String, ?> details) {
        write(new AuditEntry(
                0,
                Ids.next(),
                clock.instant(),
                actor.issuer(),
                actor.subject(),
                actor.roles().stream().sorted().toList(),
                actor.platformId().orElse(null),
                action,
                entityKind,
                entityId,
                platformId,
                CorrelationId.current().orElse(null),
                canonical(details)));
    }

    /** Records what the software did by itself; {@code component} is its stable name: {@code deadline-sweeper}. */
    @Transactional(TxType.MANDATORY)
    public void recordSystem(
            String component,
            String action,
            String entityKind,
            String entityId,
            String platformId,
            Map<String, ?> details) {
        write(new AuditEntry(
                0,
                Ids.next(),
                clock.instant(),
                SYSTEM,
                component,
                List.of(),
                null,
                action,
                entityKind,
                entityId,
                platformId,
                CorrelationId.current().orElse(null),
                canonical(details)));
    }

    private void write(AuditEntry entry) {
        writes.add(
                AuditTable.INSERT,
                entry.id(),
                entry.recordedAt(),
                entry.actorIssuer(),
                entry.actorSubject(),
                entry.actorRoles(),
                entry.actorPlatform(),
                entry.action(),
                entry.entityKind(),
                entry.entityId(),
                entry.platformId(),
                entry.correlationId(),
                entry.details());
    }

    private String canonical(Map<String, ?> details) {
        return CanonicalJson.of(mapper.valueToTree(details));
    }
}
