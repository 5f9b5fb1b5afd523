package id.lindung.moderation.takedown;

import static id.lindung.stack.junit.Api.as;

import id.lindung.moderation.testing.KnownPlatforms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Makes orders through the API: {@code anOrder().issued().toPlatform("tiktok")}. Safe defaults, one item. */
final class AnOrder {

    private enum Stage {
        DRAFT,
        SUBMITTED,
        ISSUED,
        DELIVERED
    }

    /** No two orders of the tests are about the same content. */
    private static final AtomicLong CONTENT = new AtomicLong(7_300_000_000_000_000_000L);

    private final Map<String, Object> command = new HashMap<>();
    private String drafter = "officer";
    private int items = 1;
    private Stage stage = Stage.DRAFT;

    private AnOrder() {
        command.put("category", "ONLINE_GAMBLING");
        command.put("requestedMeasure", "REMOVE");
        command.put("legalBasis", "Permenkominfo 5/2020 Art. 15(6)");
        command.put("reasons", "Promosi judi daring yang dapat diakses dari Indonesia");
        command.put("legalAnalysis", "UU 11/2008 jo. UU 1/2024 Art. 27(2): mendistribusikan muatan perjudian");
        command.put("letterReference", "B-100/KOMDIGI/2026");
        command.put("territorialScope", List.of("ID"));
        command.put("redressText", "Keberatan diajukan kepada Direktur Jenderal dalam 21 hari");
    }

    static AnOrder anOrder() {
        return new AnOrder();
    }

    AnOrder drafted() {
        stage = Stage.DRAFT;
        return this;
    }

    AnOrder submitted() {
        stage = Stage.SUBMITTED;
        return this;
    }

    AnOrder issued() {
        stage = Stage.ISSUED;
        return this;
    }

    /** Received by the platform, so that the clock runs. */
    AnOrder delivered() {
        stage = Stage.DELIVERED;
        return this;
    }

    AnOrder withItems(int number) {
        items = number;
        return this;
    }

    /** Changes a field of the draft; null leaves it empty. */
    AnOrder with(String field, Object value) {
        command.put(field, value);
        return this;
    }

    /** Of the category with the urgent deadline of four hours. */
    AnOrder urgent() {
        return with("category", "TERRORISM");
    }

    /** Of the category whose addresses are kept in the vault. */
    AnOrder restricted() {
        drafter = "childofficer";
        return with("category", "CHILD_SEXUAL_ABUSE");
    }

    AnOrder draftedBy(String account) {
        drafter = account;
        return this;
    }

    /** The command alone. */
    Map<String, Object> commandFor(String platformId) {
        var whole = new HashMap<>(command);
        whole.put("platformId", platformId);
        whole.computeIfAbsent("items", key -> content());
        return whole;
    }

    /** Makes the order and leads it as far as was asked. */
    OrderFile toPlatform(String platformId) {
        KnownPlatforms.add(platformId);
        var answer = as(drafter)
                .body(commandFor(platformId))
                .post("/api/v1/takedown-orders")
                .then()
                .statusCode(201);
        var order = new OrderFile(
                answer.extract().path("id"),
                answer.extract().path("number"),
                platformId,
                answer.extract().header("ETag"));
        if (stage.compareTo(Stage.SUBMITTED) >= 0) {
            order.done(drafter, "submit");
        }
        if (stage.compareTo(Stage.ISSUED) >= 0) {
            order.done("director", "sign");
        }
        if (stage == Stage.DELIVERED) {
            order.seenBy(order.machine());
        }
        return order;
    }

    private List<Map<String, Object>> content() {
        var restricted = "CHILD_SEXUAL_ABUSE".equals(command.get("category"));
        var content = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < items; i++) {
            content.add(item(freshUrl(), restricted ? null : "ab".repeat(32)));
        }
        return content;
    }

    static String freshUrl() {
        return "https://www.tiktok.com/@akun/video/" + CONTENT.incrementAndGet();
    }

    static Map<String, Object> item(String url, String screenshotSha256) {
        var item = new HashMap<String, Object>();
        item.put("url", url);
        item.put("screenshotSha256", screenshotSha256);
        item.put("note", null);
        return item;
    }
}
