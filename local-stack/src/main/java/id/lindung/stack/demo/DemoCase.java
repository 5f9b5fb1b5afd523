package id.lindung.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Loads the true case of 2018 through the APIs a user has: the platforms, the chronology, the twelve commitments taken to
 * their honest state, and TikTok's published figures. Each step looks for what it makes by the name it has in the data
 * files and makes only what is missing, so a load that was cut off is continued by the next, by whomever it was begun.
 */
public final class DemoCase {

    private static final String SOURCE = "TikTok, Government Removal Requests Report and Information Requests Report, "
            + "tiktok.com/transparency, 2019-H1 to 2025-H2 (extract)";

    /** A platform is entered and registered before its standing can change. */
    private static final int FIRST_STANDINGS = 2;

    private static final String LAST_FIGURES = "figures/government-removal-requests.csv";

    private final DemoApi api;
    private final Consumer<String> progress;

    private DemoCase(DemoApi api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    /**
     * Loads what is missing. The figures come last: where they are, the case is complete.
     *
     * @param compliance address of compliance-service
     * @param tokens tokens of the demo accounts
     * @param progress told in one line what is being done
     * @return false when the case was there already
     * @throws DemoLoadFailed when a request is refused
     */
    public static boolean loadIfEmpty(URI compliance, TokenSource tokens, Consumer<String> progress) {
        var demo = new DemoCase(new DemoApi(compliance, tokens), progress);
        if (demo.isLoaded()) {
            return false;
        }
        demo.platforms();
        demo.chronology();
        demo.commitments();
        demo.figures("GOVERNMENT_INFORMATION_REQUESTS", "figures/information-requests.csv");
        demo.figures("GOVERNMENT_REMOVAL_REQUESTS", LAST_FIGURES);
        return true;
    }

    /** By the file itself: an official may import a later version of these figures before the case is complete. */
    private boolean isLoaded() {
        return api.all("officer", "/api/v1/published-figures/imports?platformId=tiktok").stream()
                .anyMatch(imported -> imported.path("sha256").asText().equals(sha256(DemoApi.bytes(LAST_FIGURES))));
    }

    private void platforms() {
        progress.accept("Demo case: platforms");
        var present = namesOf(api.all("officer", "/api/v1/platforms"), "id");
        for (JsonNode entry : DemoApi.resource("platforms.json")) {
            var register = entry.path("register");
            var id = register.path("id").asText();
            if (!present.contains(id)) {
                api.create("officer", "/api/v1/platforms", register);
            }
            approve(id);
            var changed = api.get("officer", "/api/v1/platforms/" + id)
                            .path("statusHistory")
                            .size()
                    - FIRST_STANDINGS;
            for (JsonNode status : entry.path("statuses")) {
                if (changed-- > 0) {
                    continue;
                }
                var platform = api.get("officer", "/api/v1/platforms/" + id);
                api.act("officer", "/api/v1/platforms/" + id + "/proposals", status, platform);
                approve(id);
            }
        }
    }

    /** Whatever waits for a second official, by whomever it was proposed: a load that was cut off leaves any proposal. */
    private void approve(String id) {
        var path = "/api/v1/platforms/" + id;
        var platform = api.get("officer", path);
        var proposal = platform.path("proposal");
        if (proposal.hasNonNull("id")) {
            var awaited = proposal.path("awaits").path(0).asText();
            api.act(
                    awaited.equals("MINISTER_DELEGATE") ? "delegate" : "reviewer",
                    path + "/proposals/" + proposal.path("id").asText() + "/approve",
                    DemoApi.JSON.createObjectNode(),
                    platform);
        }
    }

    private void chronology() {
        progress.accept("Demo case: chronology E01 to E26");
        var present = namesOf(api.all("officer", "/api/v1/chronology-entries?platformId=tiktok"), "code");
        for (JsonNode event : DemoApi.resource("chronology-entries.json")) {
            if (!present.contains(event.path("code").asText())) {
                api.create("officer", "/api/v1/chronology-entries", event);
            }
        }
    }

    private void commitments() {
        for (JsonNode entry : DemoApi.resource("commitments.json")) {
            progress.accept("Demo case: commitment " + entry.path("ref").asText());
            new DemoCommitment(api, entry).take();
        }
    }

    /** A version that is there was imported by this demo or by an official, and is not replaced unasked. */
    private void figures(String dataset, String file) {
        var present = api.all("officer", "/api/v1/published-figures/imports?platformId=tiktok");
        if (namesOf(present, "dataset").contains(dataset)) {
            return;
        }
        progress.accept("Demo case: published figures, " + file);
        api.upload(
                "officer",
                "/api/v1/published-figures/imports?platformId=tiktok&dataset=" + dataset + "&source="
                        + URLEncoder.encode(SOURCE, StandardCharsets.UTF_8),
                "text/csv; charset=utf-8",
                DemoApi.bytes(file));
    }

    private static Set<String> namesOf(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asText()).collect(Collectors.toSet());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
