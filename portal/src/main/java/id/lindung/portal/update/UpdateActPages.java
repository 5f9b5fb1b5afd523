package id.lindung.portal.update;

import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.contracts.update.OutcomeDecision;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.portal.form.act.ActPage;
import id.lindung.portal.form.act.ActPages;

/** Acts on an update by either side that have a page of their own. */
final class UpdateActPages {

    static final ActPages<ActOnUpdate> PAGES = ActPages.of(
            "update",
            ActOnUpdate.class,
            ActPage.of(UpdateAct.HAND_OVER, "serahkan"),
            ActPage.of(UpdateAct.SUBMIT, "kirim").checked("pernyataan", "update:statement", "update:statementMissing"),
            ActPage.of(UpdateAct.RETURN_TO_DRAFT, "kembalikan").reasoned(),
            ActPage.of(UpdateAct.WITHDRAW, "tarik").grave(),
            ActPage.of(UpdateAct.START_REVIEW, "mulai"),
            ActPage.of(OutcomeDecision.CONFIRM_OUTCOME, "setujui")
                    .checked("pernyataan", "update:checkedDigest", "update:statementMissing"),
            ActPage.of(OutcomeDecision.RETURN_OUTCOME, "kembalikan-putusan").reasoned());

    private UpdateActPages() {}
}
