package id.lindung.portal.update.draft;

import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.SampleUpdate;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;

/** The draft that the service tells of, and its addresses. */
final class ToldDraft {

    static final String API = "/api/v1/compliance-updates/" + SampleUpdate.ID;
    static final String PAGE = "/lapor/" + SampleUpdate.ID;

    private ToldDraft() {}

    static void tell() {
        Samples.tellTheUsual();
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                SampleCommitment.aCommitment().view());
        Services.answer(
                "GET " + API,
                SampleUpdate.anUpdate()
                        .allowing("change", "add-evidence", "remove-evidence", "hand-over", "withdraw")
                        .view());
        Services.answer("PUT " + API, SampleUpdate.anUpdate().view());
    }
}
