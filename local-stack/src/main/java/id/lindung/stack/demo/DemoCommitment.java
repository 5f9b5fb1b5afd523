package id.lindung.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** One commitment of 2018, taken through its life to the state that is honest for it. */
final class DemoCommitment {

    private static final List<String> LIFE =
            List.of("DRAFT", "PROPOSED", "CONFIRMED", "ACTIVE", "CLAIMED_FULFILLED", "FULFILLED");

    private final DemoApi api;
    private final JsonNode entry;
    private String path;

    DemoCommitment(DemoApi api, JsonNode entry) {
        this.api = api;
        this.entry = entry;
    }

    void take() {
        var id = present(entry.path("draft"))
                .orElseGet(() -> api.create("officer", "/api/v1/commitments", entry.path("draft")))
                .path("id")
                .asText();
        path = "/api/v1/commitments/" + id;
        act("DRAFT", "officer", "propose");
        act("PROPOSED", "approver-tiktok", "confirm");
        act("CONFIRMED", "reviewer", "activate");
        if (isAt("ACTIVE") && reaches("CLAIMED_FULFILLED")) {
            new DemoUpdate(api, entry, id).take();
        }
        if (isAt("CLAIMED_FULFILLED") && entry.path("update").hasNonNull("assessedAs")) {
            assess();
        }
        note();
    }

    /** A commitment's number is given by the service; the moment it was promised and its title are ours. */
    private Optional<JsonNode> present(JsonNode draft) {
        return api
                .all(
                        "officer",
                        "/api/v1/commitments?platformId="
                                + draft.path("platformId").asText())
                .stream()
                .filter(commitment -> commitment.path("sourceEntryCode").equals(draft.path("sourceEntryCode")))
                .filter(commitment -> commitment.path("title").equals(draft.path("title")))
                .findFirst();
    }

    private void act(String from, String account, String act) {
        if (isAt(from) && reaches(LIFE.get(LIFE.indexOf(from) + 1))) {
            api.act(account, path + "/" + act, DemoApi.JSON.createObjectNode(), present());
        }
    }

    private void assess() {
        var update = entry.path("update");
        var proposal = DemoApi.JSON
                .createObjectNode()
                .put("target", update.path("assessedAs").asText())
                .put("reason", update.path("assessmentReason").asText());
        if (present().path("proposal").isNull()) {
            api.act("officer", path + "/proposals", proposal, present());
        }
        var present = present();
        api.act(
                "reviewer",
                path + "/proposals/" + present.path("proposal").path("id").asText() + "/approve",
                DemoApi.JSON.createObjectNode(),
                present);
    }

    private void note() {
        var present = present();
        if (present.path("assessmentNote").isNull()) {
            var note = DemoApi.JSON.createObjectNode();
            note.set("note", entry.path("note"));
            api.act("officer", path + "/assessment-note", note, present);
        }
    }

    private JsonNode present() {
        return api.get("officer", path);
    }

    private boolean isAt(String state) {
        return present().path("state").asText().equals(state);
    }

    /** Whether the honest end lies at or behind {@code state}; partly fulfilled lies where fulfilled does. */
    private boolean reaches(String state) {
        var end = entry.path("reach").asText().replace("PARTIALLY_FULFILLED", "FULFILLED");
        return LIFE.indexOf(end) >= LIFE.indexOf(state);
    }
}
