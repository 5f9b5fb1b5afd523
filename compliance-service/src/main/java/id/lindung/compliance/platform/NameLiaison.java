package id.lindung.compliance.platform;

import id.lindung.compliance.missed.MissedDeadlines;
import id.lindung.contracts.platform.AddLiaison;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;

/** Names a contact person of a platform. */
@ApplicationScoped
class NameLiaison {

    private final Platforms platforms;
    private final MissedDeadlines missedDeadlines;
    private final AuditLog audit;

    NameLiaison(Platforms platforms, MissedDeadlines missedDeadlines, AuditLog audit) {
        this.platforms = platforms;
        this.missedDeadlines = missedDeadlines;
        this.audit = audit;
    }

    /** No expected version: a name more takes nothing away from what another has written meanwhile. */
    @Transactional
    PlatformView name(String id, AddLiaison command, Caller caller) {
        var platform = platforms.toChange(id);
        var liaison = platform.add(command);
        var details = new HashMap<String, Object>();
        details.put("liaison", liaison.id());
        details.put("validFrom", command.validFrom());
        details.put("validTo", command.validTo());
        audit.record(caller, "platform.add-liaison", "platform", id, id, details);
        return platform.shownTo(caller, missedDeadlines.of(id));
    }
}
