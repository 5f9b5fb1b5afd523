package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.lifecycle.Decision;
import id.lindung.portal.form.act.ActPage;
import id.lindung.portal.form.act.ActPages;

/** Acts on a commitment, and on a proposal of another state, that need no more than a look and a reason. */
final class CommitmentActPages {

    static final ActPages<ActOnCommitment> PAGES = ActPages.of(
            "commitment",
            ActOnCommitment.class,
            ActPage.of(CommitmentAct.PROPOSE, "usulkan"),
            ActPage.of(CommitmentAct.CONFIRM, "konfirmasi"),
            ActPage.of(CommitmentAct.DISPUTE, "sanggah").reasoned(),
            ActPage.of(CommitmentAct.ACTIVATE, "jalankan"),
            ActPage.of(CommitmentAct.CLOSE, "tutup").reasoned().grave());

    /** On a proposal. */
    static final ActPages<ActOnCommitment> DECISIONS = ActPages.of(
            "commitment",
            ActOnCommitment.class,
            ActPage.of(Decision.APPROVE, "setujui").remarked(),
            ActPage.of(Decision.REJECT, "tolak").reasoned().grave());

    private CommitmentActPages() {}
}
