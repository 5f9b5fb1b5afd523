package id.lindung.moderation.takedown.draft;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.item.OrderItemDraft;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.moderation.takedown.content.ItemAddress;
import id.lindung.moderation.takedown.order.OrderItem;
import id.lindung.moderation.takedown.url.ContentUrl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the addresses of a draft one by one and notes what is wrong with them. */
class DraftAddresses {

    private final List<OrderItem> present;
    private final boolean restricted;
    private final List<ItemAddress> found = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int position;

    /**
     * @param present items of the draft as it is: only they can be kept
     * @param restricted whether addresses of the draft's category go into the vault
     */
    DraftAddresses(List<OrderItem> present, boolean restricted) {
        this.present = present;
        this.restricted = restricted;
    }

    List<ItemAddress> found() {
        return List.copyOf(found);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    void add(OrderItemDraft item) {
        var pointer = "/items/" + position++;
        var named = item.url() != null && !item.url().isBlank();
        var kept = item.urlSha256() != null;
        if (named && kept) {
            violate(pointer + "/urlSha256", "either", "must be null where url names the content");
        } else if (named) {
            read(item.url(), pointer + "/url");
        } else if (kept) {
            keep(item.urlSha256(), pointer + "/urlSha256");
        } else {
            violate(pointer + "/url", "NotBlank", "must not be blank");
        }
    }

    private void read(String url, String pointer) {
        try {
            take(ItemAddress.of(ContentUrl.parse(url, pointer)), pointer);
        } catch (InvalidRequest e) {
            violations.addAll(e.violations());
        }
    }

    /** A digest of what is not in this draft would tell whoever guesses an address whether another order has it. */
    private void keep(String sha256, String pointer) {
        var item = present.stream()
                .filter(candidate -> candidate.urlSha256().equals(sha256))
                .findAny();
        if (item.isEmpty()) {
            violate(pointer, "kept", "must be the digest of an address that this draft holds");
        } else if (item.get().isRestricted() && !restricted) {
            violate(pointer, "kept", "must be given as url: the category does not keep addresses encrypted");
        } else {
            take(address(item.get()), pointer);
        }
    }

    /** An address that can be read is written anew, wherever the category has it kept from now on. */
    private static ItemAddress address(OrderItem item) {
        return Optional.ofNullable(item.url())
                .map(url -> ItemAddress.of(new ContentUrl(url)))
                .orElseGet(() -> ItemAddress.kept(item.urlSha256()));
    }

    private void take(ItemAddress address, String pointer) {
        if (!seen.add(address.sha256())) {
            violate(pointer, "unique", "must stand only once in an order");
        }
        found.add(address);
    }

    private void violate(String pointer, String rule, String message) {
        violations.add(new Violation(pointer, rule, message));
    }
}
