package id.lindung.portal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.lindung.contracts.paging.Page;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    private static final ListAddress LIST = ListAddress.of("/perintah")
            .with("status", "ISSUED")
            .with("q", "a b&c")
            .with("lewat", true);

    @Test
    void theAddressKeepsTheOrderOfItsConditionsAndEncodesThem() {
        assertEquals("/perintah?status=ISSUED&q=a+b%26c&lewat=ya", LIST.toString());
        assertEquals("/perintah?q=a+b%26c&lewat=ya", LIST.without("status").toString());
        assertEquals(
                "/perintah",
                ListAddress.of("/perintah").with("q", " ").with("lewat", false).toString());
    }

    @Test
    void theFirstPageHasNoWayBack() {
        PageLinks links = PageLinks.of(LIST, new Position(), page(25, "c1", 60L));

        assertNull(links.previous());
        assertEquals(LIST + "&kursor=c1&sebelum=25", links.next());
        assertEquals(1, links.first());
        assertEquals(25, links.last());
    }

    @Test
    void theWayBackIsTheWayThatWasGone() {
        Position second = position("c1", 25);
        PageLinks links = PageLinks.of(LIST, second, page(25, "c2", 60L));
        assertEquals(LIST.toString(), links.previous());
        assertEquals(LIST + "&lalu=c1&kursor=c2&sebelum=50", links.next());

        Position third = position("c2", 50, "c1");
        links = PageLinks.of(LIST, third, page(10, null, 60L));
        assertEquals(LIST + "&kursor=c1&sebelum=25", links.previous());
        assertNull(links.next());
        assertEquals(51, links.first());
        assertEquals(60, links.last());
    }

    @Test
    void aListThatGoesOnBeyondWhatIsCountedHasMoreRowsThanThat() {
        assertEquals(
                10_000L,
                PageLinks.of(LIST, new Position(), page(25, "c1", null))
                        .counted(10_000)
                        .moreThan());
        assertNull(PageLinks.of(LIST, new Position(), page(25, "c1", 60L))
                .counted(10_000)
                .moreThan());
        assertNull(PageLinks.of(LIST, new Position(), page(25, null, null))
                .counted(10_000)
                .moreThan());
    }

    @Test
    void anEmptyListHasNoFirstRow() {
        assertEquals(0, PageLinks.of(LIST, new Position(), page(0, null, 0L)).first());
    }

    private static Position position(String cursor, int before, String... passed) {
        Position position = new Position();
        position.cursor = cursor;
        position.before = before;
        position.passed = List.of(passed);
        return position;
    }

    private static Page<String> page(int size, String next, Long total) {
        return new Page<>(Collections.nCopies(size, "x"), next, total);
    }
}
