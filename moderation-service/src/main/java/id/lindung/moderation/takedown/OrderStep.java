package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One act in the life of an order; never changed. */
@Entity
@Table(name = "takedown_order_step")
class OrderStep {

    /** Acts that make the text of an order one's own, so that one cannot sign it as well. */
    private static final Set<String> AUTHORSHIP =
            Set.of(OrderAct.DRAFT.wireName(), OrderAct.REVISE.wireName(), OrderAct.SUBMIT.wireName());

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private TakedownOrder order;

    private int position;
    private Instant at;

    @Embedded
    private ActingPerson actor;

    private String action;

    @Enumerated(EnumType.STRING)
    private OrderStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private OrderStatus toStatus;

    private String reason;
    private Integer itemPosition;
    private String itemResult;
    private boolean confidential;

    protected OrderStep() {}

    OrderStep(TakedownOrder order, int position, ActingPerson actor, Instant at, What what) {
        this.id = Ids.next();
        this.order = order;
        this.position = position;
        this.actor = actor;
        this.at = at;
        this.action = what.action();
        this.fromStatus = what.from();
        this.toStatus = what.to();
        this.reason = what.reason();
        this.itemPosition = what.item() == null ? null : what.item().position();
        this.itemResult = what.item() == null ? null : what.item().result();
        this.confidential = what.confidential();
    }

    boolean madeAuthor(Caller caller) {
        return AUTHORSHIP.contains(action) && actor.is(caller);
    }

    boolean isVisibleTo(Caller reader) {
        return !reader.isPlatform() || !confidential;
    }

    HistoryEntry shownTo(Caller reader) {
        // How the order came to be is the ministry's own: its platform sees it begin with the signature.
        var from = fromStatus == null || (reader.isPlatform() && !OrderGraph.LIVE.contains(fromStatus))
                ? null
                : fromStatus.name();
        var item = itemPosition == null ? null : new HistoryEntry.Item(itemPosition, itemResult);
        return new HistoryEntry(at, actor.shownTo(reader), action, from, toStatus.name(), reason, item);
    }

    /**
     * What was done.
     *
     * @param from null for the first step
     * @param item null where the act concerned the whole order
     * @param confidential deliberation inside the ministry, not shown to the platform
     */
    record What(
            String action,
            OrderStatus from,
            OrderStatus to,
            String reason,
            HistoryEntry.Item item,
            boolean confidential) {}
}
