package id.lindung.moderation.takedown.draft;

import static id.lindung.moderation.takedown.order.OrdersInMemory.NOW;
import static id.lindung.moderation.takedown.order.OrdersInMemory.draft;
import static id.lindung.moderation.takedown.order.OrdersInMemory.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.takedown.item.OrderItemDraft;
import id.lindung.moderation.takedown.content.OrderTerms;
import id.lindung.moderation.takedown.content.OrderText;
import id.lindung.moderation.takedown.order.OrderItem;
import id.lindung.moderation.takedown.order.OrdersInMemory;
import id.lindung.moderation.takedown.order.People;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftAddressesTest {

    private static final OrderTerms RESTRICTED = new OrderTerms(true, true, 1, 60, 60);

    @Test
    void aKeptItemStaysTheSameWithANewPlaceAndNote() {
        var order = draft(under(RESTRICTED, List.of(), url(1), url(2)));
        var second = order.item(2);
        var kept = new OrderItemDraft(null, second.urlSha256(), null, "Second minute");

        OrdersInMemory.revise(order, under(RESTRICTED, order.items(), kept, url(3)), People.CHILD_OFFICER, NOW);

        assertEquals(2, order.items().size());
        assertEquals(second.id(), order.item(1).id(), "the vault has its address by this id");
        assertEquals("Second minute", order.item(1).note());
        assertEquals(Sha256.of(address(3)), order.item(2).urlSha256());
        assertNotEquals(second.id(), order.item(2).id());
    }

    @Test
    void anOpenAddressIsKeptAsTextAndGoesIntoTheVaultWithItsCategory() {
        var order = draft(text(1));
        var kept = new OrderItemDraft(null, order.item(1).urlSha256(), null, null);

        var still = addresses(order.items(), false, kept).found().get(0);
        var restricted = under(RESTRICTED, order.items(), kept);
        OrdersInMemory.revise(order, restricted, People.OFFICER, NOW);

        assertEquals("https://example.com/1", still.url().text());
        assertEquals(
                "https://example.com/1", restricted.addresses().get(0).url().text());
        assertNull(order.item(1).url());
        assertTrue(order.item(1).isRestricted());
    }

    @Test
    void aHiddenAddressDoesNotBecomeReadableWithItsCategory() {
        var order = draft(under(RESTRICTED, List.of(), url(1)));

        assertEquals(
                List.of("/items/0/urlSha256 kept"),
                refused(order.items(), false, digest(order.item(1).urlSha256())));
    }

    @Test
    void onlyWhatTheDraftHoldsIsKeptAndOnlyOnce() {
        var order = draft(under(RESTRICTED, List.of(), url(1)));
        var own = order.item(1).urlSha256();

        assertEquals(
                List.of("/items/0/urlSha256 kept", "/items/2/url unique"),
                refused(order.items(), true, digest("ab".repeat(32)), digest(own), url(1)));
        assertEquals(List.of("/items/0/urlSha256 kept"), refused(List.of(), true, digest(own)));
    }

    @Test
    void anItemIsNamedInExactlyOneWay() {
        assertEquals(
                List.of("/items/0/urlSha256 either", "/items/1/url NotBlank", "/items/2/url NotBlank"),
                refused(
                        List.of(),
                        true,
                        new OrderItemDraft(address(1), Sha256.of(address(1)), null, null),
                        new OrderItemDraft(null, null, null, null),
                        new OrderItemDraft(" ", null, null, null)));
    }

    private static OrderText under(OrderTerms terms, List<OrderItem> present, OrderItemDraft... items) {
        var addresses = addresses(present, terms.restricted(), items);
        assertEquals(List.of(), addresses.violations());
        return new OrderText("tiktok", text(1).content(), terms, List.of(items), addresses.found());
    }

    private static List<String> refused(List<OrderItem> present, boolean restricted, OrderItemDraft... items) {
        return addresses(present, restricted, items).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }

    private static DraftAddresses addresses(List<OrderItem> present, boolean restricted, OrderItemDraft... items) {
        var addresses = new DraftAddresses(present, restricted);
        List.of(items).forEach(addresses::add);
        return addresses;
    }

    private static OrderItemDraft url(int number) {
        return new OrderItemDraft(address(number), null, null, null);
    }

    private static OrderItemDraft digest(String sha256) {
        return new OrderItemDraft(null, sha256, null, null);
    }

    private static String address(int number) {
        return "https://www.example.com/video/" + number;
    }
}
