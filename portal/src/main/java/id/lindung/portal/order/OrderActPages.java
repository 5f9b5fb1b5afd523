package id.lindung.portal.order;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.portal.form.act.ActPage;
import id.lindung.portal.form.act.ActPages;

/** Acts on a whole order that have a page of their own. */
final class OrderActPages {

    static final ActPages<ActOnOrder> PAGES = ActPages.of(
            "order",
            ActOnOrder.class,
            ActPage.of(OrderAct.SUBMIT, "kirim").checked("diperiksa", "order:checked", "order:checkedMissing"),
            ActPage.of(OrderAct.RETURN, "kembalikan").reasoned(),
            ActPage.of(OrderAct.SIGN, "tanda-tangan").checked("diperiksa", "order:checked", "order:checkedMissing"),
            ActPage.of(OrderAct.WITHDRAW, "tarik").reasoned().grave(),
            ActPage.of(OrderAct.ACKNOWLEDGE, "konfirmasi").aside(),
            ActPage.of(OrderAct.CLOSE, "tutup").reasonedSometimes());

    private OrderActPages() {}
}
