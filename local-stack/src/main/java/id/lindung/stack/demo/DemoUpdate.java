package id.lindung.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The compliance update with evidence that leads to a claim of fulfilment, from draft to confirmation. */
final class DemoUpdate {

    private final DemoApi api;
    private final JsonNode entry;
    private final String commitmentId;
    private String path;

    DemoUpdate(DemoApi api, JsonNode entry, String commitmentId) {
        this.api = api;
        this.entry = entry;
        this.commitmentId = commitmentId;
    }

    void take() {
        var begun = api.all("liaison-tiktok", "/api/v1/compliance-updates?commitmentId=" + commitmentId).stream()
                .findFirst()
                .orElseGet(() -> api.create("liaison-tiktok", "/api/v1/compliance-updates", draft()));
        path = "/api/v1/compliance-updates/" + begun.path("id").asText();
        if (isAt("DRAFT")) {
            evidence();
            act("liaison-tiktok", "hand-over");
        }
        if (isAt("INTERNAL_REVIEW")) {
            act("approver-tiktok", "submit");
        }
        if (isAt("SUBMITTED")) {
            act("officer", "start-review");
        }
        if (isAt("UNDER_REVIEW") && presentTo("officer").path("proposal").isNull()) {
            api.act("officer", path + "/outcome", outcome(), presentTo("officer"));
        }
        if (isAt("UNDER_REVIEW")) {
            act("reviewer", "confirm-outcome");
        }
    }

    private ObjectNode draft() {
        var update = entry.path("update");
        var draft = DemoApi.JSON.createObjectNode();
        draft.put("commitmentId", commitmentId);
        for (var field : new String[] {"claim", "periodFrom", "periodTo", "whatChanged", "whatNext", "answers"}) {
            draft.set(field, update.path(field));
        }
        return draft;
    }

    private ObjectNode outcome() {
        return DemoApi.JSON
                .createObjectNode()
                .put("outcome", "ACCEPTED")
                .put("reason", entry.path("update").path("acceptReason").asText());
    }

    private void evidence() {
        if (!presentTo("liaison-tiktok").path("evidence").isEmpty()) {
            return;
        }
        var update = entry.path("update");
        var file = update.path("evidenceFile").asText();
        api.upload(
                "liaison-tiktok",
                path + "/evidence?fileName=" + file + "&effectiveOn="
                        + update.path("effectiveOn").asText(),
                "text/csv",
                DemoApi.bytes("evidence/" + file));
    }

    private void act(String account, String act) {
        api.act(account, path + "/" + act, DemoApi.JSON.createObjectNode(), presentTo(account));
    }

    /** A draft is the platform's own affair: officials do not see it. */
    private JsonNode present() {
        return presentTo("approver-tiktok");
    }

    private JsonNode presentTo(String account) {
        return api.get(account, path);
    }

    private boolean isAt(String state) {
        return present().path("state").asText().equals(state);
    }
}
