package id.lindung.moderation.takedown;

import static id.lindung.stack.junit.Api.as;

import java.util.ArrayList;
import java.util.List;

/** What a platform's machine is handed over, over all pages. */
final class PulledOrders {

    private PulledOrders() {}

    /** Ids of the orders in one status. */
    static List<String> by(String machine, String status) {
        var ids = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = as(machine)
                    .queryParam("status", status)
                    .queryParam("limit", 200)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/platform/takedown-orders")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }
        return ids;
    }
}
