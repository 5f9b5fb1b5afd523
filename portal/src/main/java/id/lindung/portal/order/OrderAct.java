package id.lindung.portal.order;

import java.util.Optional;

/** Acts on a whole order that have a page of their own, on which the reader checks before it takes effect. */
public enum OrderAct {
    SUBMIT("submit", "kirim", false, true),
    RETURN("return", "kembalikan", true, false),
    SIGN("sign", "tanda-tangan", false, true),
    WITHDRAW("withdraw", "tarik", true, false),
    ACKNOWLEDGE("acknowledge", "konfirmasi", false, false),
    CLOSE("close", "tutup", true, false);

    private final String wireName;
    private final String path;
    private final boolean reasoned;
    private final boolean checked;

    OrderAct(String wireName, String path, boolean reasoned, boolean checked) {
        this.wireName = wireName;
        this.path = path;
        this.reasoned = reasoned;
        this.checked = checked;
    }

    /** As the service calls it, in paths and in {@code allowedActions}. */
    String wireName() {
        return wireName;
    }

    /** As it stands in the portal's addresses. */
    public String path() {
        return path;
    }

    /** Whether the form asks why; to close, only some orders need it. */
    public boolean isReasoned() {
        return reasoned;
    }

    /** Whether the whole order is shown once more and has to be ticked off. */
    public boolean isChecked() {
        return checked;
    }

    /** Whether the button is red. */
    public boolean isGrave() {
        return this == WITHDRAW;
    }

    static Optional<OrderAct> ofPath(String path) {
        for (OrderAct act : values()) {
            if (act.path.equals(path)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
