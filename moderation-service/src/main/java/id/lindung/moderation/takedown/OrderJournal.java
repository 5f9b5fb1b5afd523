package id.lindung.moderation.takedown;

import id.lindung.contracts.event.ModerationEvent;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells of each act on an order: always the audit log, and the other services where it concerns them. */
@ApplicationScoped
class OrderJournal {

    static final String KIND = "takedown-order";

    private final Outbox outbox;
    private final AuditLog audit;

    OrderJournal(Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** An act on the whole order. */
    @Transactional(TxType.MANDATORY)
    void tell(TakedownOrder order, OrderAct act, Caller caller, Instant at) {
        tell(order, act, caller, at, Map.of());
    }

    /** @param details as below */
    @Transactional(TxType.MANDATORY)
    void tell(TakedownOrder order, OrderAct act, Caller caller, Instant at, Map<String, ?> details) {
        tell(order, act.wireName(), caller, OrderEvents.of(act, order, at), details);
    }

    /**
     * Any act.
     *
     * @param details what belongs into the audit log besides; ids, states and digests only
     */
    @Transactional(TxType.MANDATORY)
    void tell(
            TakedownOrder order,
            String action,
            Caller caller,
            Optional<ModerationEvent> event,
            Map<String, ?> details) {
        event.ifPresent(outbox::add);
        var all = new HashMap<String, Object>(details);
        all.put("number", order.number());
        all.put("status", order.status());
        all.put("version", order.version());
        all.put("payloadSha256", order.payloadSha256());
        audit.record(caller, KIND + "." + action, KIND, order.id().toString(), order.platformId(), all);
    }
}
