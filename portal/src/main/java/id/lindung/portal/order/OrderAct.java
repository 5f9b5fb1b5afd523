package id.lindung.portal.order;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.portal.form.act.Act;
import id.lindung.portal.form.act.Acts;

/** Acts on a whole order that have a page of their own. */
public enum OrderAct {
    SUBMIT,
    RETURN,
    SIGN,
    WITHDRAW,
    ACKNOWLEDGE,
    CLOSE;

    static final Acts<OrderAct, ActOnOrder> PAGES = Acts.of(
            "order",
            ActOnOrder.class,
            Act.of(SUBMIT, "kirim").checked("diperiksa", "order:checked", "order:checkedMissing"),
            Act.of(RETURN, "kembalikan").reasoned(),
            Act.of(SIGN, "tanda-tangan").checked("diperiksa", "order:checked", "order:checkedMissing"),
            Act.of(WITHDRAW, "tarik").reasoned().grave(),
            Act.of(ACKNOWLEDGE, "konfirmasi").aside(),
            Act.of(CLOSE, "tutup").reasonedSometimes());
}
