package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.sql.Writes;
import id.lindung.moderation.takedown.content.ItemAddress;
import id.lindung.moderation.takedown.content.OrderText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The items of an order, in their order. What holds the clock of one holds those of all. */
class OrderItems {

    private final List<OrderItem> items = new ArrayList<>();
    private final List<OrderItem> removed = new ArrayList<>();

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

    /** Positions of those that need a picture and have none: of restricted content no picture is ever taken. */
    List<Integer> withoutPicture() {
        return items.stream()
                .filter(item -> !item.isRestricted() && item.screenshotSha256() == null)
                .map(OrderItem::position)
                .toList();
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
        before.stream().filter(item -> !items.contains(item)).forEach(removed::add);
    }

    void read(OrderItem item) {
        items.add(item);
    }

    void write(Writes writes) {
        removed.forEach(item -> item.delete(writes));
        removed.clear();
        items.forEach(item -> item.write(writes));
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
