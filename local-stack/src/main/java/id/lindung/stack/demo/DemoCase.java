package id.lindung.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Loads the true case of 2018 through the APIs a user has: the platforms, the case log, the twelve commitments taken to
 * their honest state, and TikTok's published figures. Each step looks at what is there, so a run that was interrupted is
 * continued by the next.
 */
public final class DemoCase {

    private static final String SOURCE = "TikTok, Government Removal Requests Report and Information Requests Report, "
            + "tiktok.com/transparency, 2019-H1 to 2025-H2 (extract)";

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
        demo.caseLog();
        demo.commitments();
        demo.figures("GOVERNMENT_INFORMATION_REQUESTS", "information-requests.csv");
        demo.figures("GOVERNMENT_REMOVAL_REQUESTS", "government-removal-requests.csv");
        return true;
    }

    private boolean isLoaded() {
        var found = api.get(
                "officer", "/api/v1/published-figures?platformId=tiktok&dataset=GOVERNMENT_REMOVAL_REQUESTS&limit=1");
        return !found.path("items").isEmpty();
    }

    private void platforms() {
        progress.accept("Demo case: platforms");
        for (JsonNode entry : DemoApi.resource("platforms.json")) {
            var register = entry.path("register");
            var id = register.path("id").asText();
            api.create("officer", "/api/v1/platforms", register, "platform-" + id);
            var platform = api.get("officer", "/api/v1/platforms/" + id);
            var changed = platform.path("statusHistory").size() - 1;
            for (JsonNode status : entry.path("statuses")) {
                if (changed-- > 0) {
                    continue;
                }
                platform = api.act("director", "/api/v1/platforms/" + id + "/status-changes", status, platform);
            }
        }
    }

    private void caseLog() {
        progress.accept("Demo case: case log E01 to E26");
        for (JsonNode event : DemoApi.resource("case-events.json")) {
            api.create(
                    "officer",
                    "/api/v1/case-events",
                    event,
                    "event-" + event.path("code").asText());
        }
    }

    private void commitments() {
        for (JsonNode entry : DemoApi.resource("commitments.json")) {
            progress.accept("Demo case: commitment " + entry.path("ref").asText());
            new DemoCommitment(api, entry).take();
        }
    }

    private void figures(String dataset, String file) {
        progress.accept("Demo case: published figures, " + file);
        api.upload(
                "officer",
                "/api/v1/published-figures/imports?platformId=tiktok&dataset=" + dataset + "&source="
                        + URLEncoder.encode(SOURCE, StandardCharsets.UTF_8),
                "text/csv; charset=utf-8",
                DemoApi.bytes("figures/" + file));
    }
}
