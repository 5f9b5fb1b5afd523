package id.lindung.moderation.takedown.delivery;

import id.lindung.contracts.takedown.item.RevealedAddress;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.moderation.takedown.act.OrderLifeCycle;
import id.lindung.moderation.takedown.act.OrderViews;
import id.lindung.moderation.takedown.order.OrderGraph;
import id.lindung.moderation.takedown.order.OrderItem;
import id.lindung.moderation.takedown.order.TakedownOrder;
import id.lindung.moderation.takedown.order.TakedownOrders;
import id.lindung.moderation.takedown.url.UrlVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows the address of a restricted item to the few who need it, and keeps who looked. */
@ApplicationScoped
public class RevealItemAddress {

    private final TakedownOrders orders;
    private final DeliverOrders deliverOrders;
    private final UrlVault vault;
    private final OrderLifeCycle cycle;
    private final AuditLog audit;
    private final Clock clock;

    RevealItemAddress(
            TakedownOrders orders,
            DeliverOrders deliverOrders,
            UrlVault vault,
            OrderLifeCycle cycle,
            AuditLog audit,
            Clock clock) {
        this.orders = orders;
        this.deliverOrders = deliverOrders;
        this.vault = vault;
        this.cycle = cycle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason required of officials
     * @throws IllegalTransition if a platform asks that is not expected to act any more
     * @throws Conflict {@code not-restricted} if the address stands in the order itself
     */
    @Transactional
    public RevealedAddress reveal(UUID id, int position, String reason, Caller caller) {
        var role =
                caller.actingRole(Roles.CHILD_OFFICER, Roles.LIAISON, Roles.PLATFORM_APPROVER, Roles.PLATFORM_CLIENT);
        if (!caller.isPlatform() && (reason == null || reason.isBlank())) {
            throw InvalidRequest.of("/reason", "NotBlank", "must say why the address has to be seen");
        }
        // For a platform this is the content of the order: who has seen it has received it.
        var order = caller.isPlatform() ? deliverOrders.received(id) : orders.reachable(id);
        if (caller.isPlatform() && !order.isLive()) {
            throw new IllegalTransition(order.state(), OrderViews.REVEAL);
        }
        var item = order.item(position);
        if (!item.isRestricted()) {
            throw new Conflict("not-restricted", "The address of this item stands in the order itself.");
        }
        order.refuseAddress("/reason", reason);
        var viewer = new UrlVault.Viewer(
                caller.issuer(), caller.subject(), role, caller.platformId().orElse(null), reason);
        var address =
                vault.take(item.id(), viewer, clock.instant()).orElseThrow(() -> new NotFound("address", item.id()));
        tell(order, item, caller);
        return new RevealedAddress(item.id(), address.text());
    }

    private void tell(TakedownOrder order, OrderItem item, Caller caller) {
        var details = cycle.auditDetails(order);
        details.put("item", item.id());
        var action = OrderGraph.KIND + "." + OrderViews.REVEAL;
        audit.record(caller, action, OrderGraph.KIND, order.id().toString(), order.platformId(), details);
    }
}
