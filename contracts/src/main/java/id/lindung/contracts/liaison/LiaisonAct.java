package id.lindung.contracts.liaison;

import id.lindung.contracts.lifecycle.Act;
import java.util.Locale;

/** What can be done with a liaison appointment. */
public enum LiaisonAct implements Act {
    PROPOSE,
    CONFIRM,
    REJECT,
    WITHDRAW,
    END;

    @Override
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
