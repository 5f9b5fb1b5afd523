package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of orders. A platform reaches its own that were issued, and not taken back before it received them. */
@ApplicationScoped
class TakedownOrders implements PanacheRepositoryBase<TakedownOrder, UUID> {

    private static final String KNOWN_TO_PLATFORM =
            " and milestones.issuedAt is not null" + " and (status <> WITHDRAWN or milestones.deliveredAt is not null)";

    private final Tenancy tenancy;

    TakedownOrders(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    TakedownOrder reachable(UUID id) {
        return found(id, LockModeType.NONE);
    }

    /** Locked until the transaction ends, so that two acts on one order follow each other. */
    TakedownOrder toChange(UUID id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the caller may not reach is not read, and not locked either. */
    private TakedownOrder found(UUID id, LockModeType lock) {
        var platformId = tenancy.confinement();
        var order = platformId == null
                ? find("id", id)
                : find("id = ?1 and platformId = ?2" + KNOWN_TO_PLATFORM, id, platformId);
        return order.withLock(lock).singleResultOptional().orElseThrow(() -> new NotFound(OrderJournal.KIND, id));
    }

    /** Whether the order waits for the caller's platform, without loading it: it may have to be locked first. */
    boolean isUndelivered(UUID id) {
        return count("id = ?1 and status = ?2 and platformId = ?3", id, OrderStatus.ISSUED, tenancy.confinement()) == 1;
    }

    /**
     * What was issued to a platform, in the order of the signatures.
     *
     * @param status null for all
     * @param after where the page before ended, null for the beginning
     */
    List<Issued> issuedTo(String platformId, OrderStatus status, Position after, int atMost) {
        var hql = new StringBuilder("select id, milestones.issuedAt, workload.itemCount from TakedownOrder")
                .append(" where platformId = :platform")
                .append(KNOWN_TO_PLATFORM);
        var parameters = new HashMap<String, Object>(Map.of("platform", platformId));
        if (status != null) {
            hql.append(" and status = :status");
            parameters.put("status", status);
        }
        if (after != null) {
            hql.append(" and (milestones.issuedAt, id) > (:at, :id)");
            parameters.put("at", after.issuedAt());
            parameters.put("id", after.id());
        }
        var query = getEntityManager()
                .createQuery(hql.append(" order by milestones.issuedAt, id").toString(), Issued.class)
                .setMaxResults(atMost);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Orders by id, in the order of their signature. What waits for delivery is locked before it is read: of two clients
     * that pull at once, one delivers. What was withdrawn in the meantime is left out.
     */
    List<TakedownOrder> lockedUndelivered(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        getEntityManager()
                .createNativeQuery(
                        """
                        SELECT id FROM takedown_order WHERE id IN (:ids) AND status = 'ISSUED' ORDER BY id FOR UPDATE
                        """)
                .setParameter("ids", ids)
                .getResultList();
        return inOrderOfSignature(ids);
    }

    List<TakedownOrder> inOrderOfSignature(List<UUID> ids) {
        var hql = "id in ?1" + KNOWN_TO_PLATFORM + " order by milestones.issuedAt, id";
        return ids.isEmpty() ? List.of() : list(hql, ids);
    }

    /** Looks past the answer that is about to be written. */
    boolean isReferenceUsed(String platformId, String externalRef) {
        return !getEntityManager()
                .createQuery("select 1 from ItemAnswer where platformId = :platform and externalRef = :ref")
                .setParameter("platform", platformId)
                .setParameter("ref", externalRef)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    /** An order that was issued, and how many items it has. */
    record Issued(UUID id, Instant issuedAt, int items) {

        Position position() {
            return new Position(issuedAt, id);
        }
    }

    /** Where a page ends. */
    record Position(Instant issuedAt, UUID id) {}
}
