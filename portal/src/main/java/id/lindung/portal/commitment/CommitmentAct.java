package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.portal.form.act.Act;
import id.lindung.portal.form.act.Acts;

/** Acts on a commitment, and on a proposal of another state, that need no more than a look and a reason. */
public enum CommitmentAct {
    PROPOSE,
    CONFIRM,
    DISPUTE,
    ACTIVATE,
    CLOSE,
    APPROVE,
    REJECT;

    static final Acts<CommitmentAct, ActOnCommitment> PAGES = Acts.of(
            "commitment",
            ActOnCommitment.class,
            Act.of(PROPOSE, "usulkan"),
            Act.of(CONFIRM, "konfirmasi"),
            Act.of(DISPUTE, "sanggah").reasoned(),
            Act.of(ACTIVATE, "jalankan"),
            Act.of(CLOSE, "tutup").reasoned().grave());

    /** On a proposal. */
    static final Acts<CommitmentAct, ActOnCommitment> DECISIONS = Acts.of(
            "commitment",
            ActOnCommitment.class,
            Act.of(APPROVE, "setujui").remarked(),
            Act.of(REJECT, "tolak").reasoned().grave());
}
