package id.lindung.contracts.platform;

import id.lindung.contracts.lifecycle.Act;

/** What can be done with the standing of a platform. */
public enum PlatformAct implements Act {
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
