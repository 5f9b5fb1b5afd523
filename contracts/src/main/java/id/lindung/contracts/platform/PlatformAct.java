package id.lindung.contracts.platform;

import id.lindung.contracts.lifecycle.Act;

/** What can be done with a platform of the register. */
public enum PlatformAct implements Act {
    ENTER("enter"),
    CORRECT("correct"),
    REGISTER("register"),
    RESTRICT("restrict"),
    RESTORE_CONDITIONALLY("restore-conditionally"),
    RESTORE("restore");

    private final String wireName;

    PlatformAct(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
