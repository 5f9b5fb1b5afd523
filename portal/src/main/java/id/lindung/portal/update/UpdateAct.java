package id.lindung.portal.update;

import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.portal.form.act.Act;
import id.lindung.portal.form.act.Acts;

/** Acts on an update by either side. */
public enum UpdateAct {
    HAND_OVER,
    SUBMIT,
    RETURN_TO_DRAFT,
    WITHDRAW,
    START_REVIEW,
    CONFIRM_OUTCOME,
    RETURN_OUTCOME;

    static final Acts<UpdateAct, ActOnUpdate> PAGES = Acts.of(
            "update",
            ActOnUpdate.class,
            Act.of(HAND_OVER, "serahkan"),
            Act.of(SUBMIT, "kirim").checked("pernyataan", "update:statement", "update:statementMissing"),
            Act.of(RETURN_TO_DRAFT, "kembalikan").reasoned(),
            Act.of(WITHDRAW, "tarik").grave(),
            Act.of(START_REVIEW, "mulai"),
            Act.of(CONFIRM_OUTCOME, "setujui").checked("pernyataan", "update:checkedDigest", "update:statementMissing"),
            Act.of(RETURN_OUTCOME, "kembalikan-putusan").reasoned());
}
