package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.RevealedAddress;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.moderation.takedown.url.UrlVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows the address of a restricted item to the few who need it, and keeps who looked. */
@ApplicationScoped
class RevealItemAddress {

    private final TakedownOrders orders;
    private final DeliverOrders deliverOrders;
    private final UrlVault vault;
    private final OrderJournal journal;
    private final Clock clock;

    RevealItemAddress(
            TakedownOrders orders, DeliverOrders deliverOrders, UrlVault vault, OrderJournal journal, Clock clock) {
        this.orders = orders;
        this.deliverOrders = deliverOrders;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param reason required of officials
     * @throws IllegalTransition if a platform asks that is not expected to act any more
     * @throws Conflict {@code not-restricted} if the address stands in the order itself
     */
    @Transactional
    RevealedAddress reveal(UUID id, int position, String reason, Caller caller) {
        var role =
                caller.actingRole(Roles.CHILD_OFFICER, Roles.LIAISON, Roles.PLATFORM_APPROVER, Roles.PLATFORM_CLIENT);
        if (!caller.isPlatform() && (reason == null || reason.isBlank())) {
            throw InvalidRequest.of("/reason", "NotBlank", "must say why the address has to be seen");
        }
        // For a platform this is the content of the order: who has seen it has received it.
        var order = caller.isPlatform() ? deliverOrders.received(id, caller) : orders.reachable(id);
        if (caller.isPlatform() && !order.isLive()) {
            throw new IllegalTransition(order.status(), AllowedActions.REVEAL);
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
        journal.tell(order, AllowedActions.REVEAL, caller, Optional.empty(), Map.of("item", item.id()));
        return new RevealedAddress(item.id(), address.text());
    }
}
