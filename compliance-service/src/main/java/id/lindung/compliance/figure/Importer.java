package id.lindung.compliance.figure;

import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.POLICY_ADMIN;

import id.lindung.contracts.text.Actor;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import java.util.Map;

/**
 * Who imports: an official, or the command line. Who may start that is the operating system's affair.
 *
 * @param caller null for the command line
 */
record Importer(Caller caller) {

    static final Importer COMMAND = new Importer(null);

    private static final String SYSTEM = "SYSTEM";

    Actor actor() {
        return caller == null
                ? new Actor(SYSTEM, ImportFiguresCommand.NAME, null)
                : new Actor(caller.actingRole(OFFICER, POLICY_ADMIN), caller.name(), null);
    }

    void record(AuditLog audit, String importId, String platformId, Map<String, ?> details) {
        var action = "published-figures.import";
        var kind = "figure-import";
        if (caller == null) {
            audit.recordSystem(ImportFiguresCommand.NAME, action, kind, importId, platformId, details);
        } else {
            audit.record(caller, action, kind, importId, platformId, details);
        }
    }
}
