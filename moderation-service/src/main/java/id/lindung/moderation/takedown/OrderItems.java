package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.kit.problem.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** The items of an order, in their order. What holds the clock of one holds those of all. */
@Embeddable
class OrderItems {

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<OrderItem> items = new ArrayList<>();

    List<OrderItem> all() {
        return List.copyOf(items);
    }

    /** @throws NotFound if the order has no item at this position */
    OrderItem at(int position) {
        return items.stream()
                .filter(item -> item.position() == position)
                .findAny()
                .orElseThrow(() -> new NotFound("order-item", position));
    }

    /** SHA-256 of each address. */
    List<String> digests() {
        return items.stream().map(OrderItem::urlSha256).toList();
    }

    /** Those of a draft are written anew; an item whose address is in the vault stays with it. */
    void write(TakedownOrder order, OrderText text) {
        var before = List.copyOf(items);
        items.clear();
        for (int i = 0; i < text.items().size(); i++) {
            var draft = text.items().get(i);
            var address = text.addresses().get(i);
            items.add(
                    address.isKept()
                            ? kept(before, address).rewritten(i + 1, draft)
                            : new OrderItem(order, i + 1, draft, address.url()));
        }
    }

    private static OrderItem kept(List<OrderItem> before, ItemAddress address) {
        return before.stream()
                .filter(item -> item.urlSha256().equals(address.sha256()))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("an address that the draft does not hold"));
    }

    void start(Instant at) {
        items.forEach(item -> item.start(at));
    }

    void pause(Instant at) {
        items.forEach(item -> item.pause(at));
    }

    void resume(Instant at, OrderAct because) {
        items.forEach(item -> item.resume(at, because));
    }

    void release(Instant at) {
        items.forEach(item -> item.release(at));
    }
}
