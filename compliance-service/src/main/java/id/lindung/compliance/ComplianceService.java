package id.lindung.compliance;

import id.lindung.compliance.figure.ImportFiguresCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/** Starts the service, or a command that works on its database and ends. */
@QuarkusMain
public class ComplianceService {

    /** A command serves nobody and hears nothing: it runs beside the service, on the same machine if need be. */
    private static final Map<String, String> COMMAND_SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "mp.messaging.incoming.events.enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "WARN",
            // Standard output is for what was done.
            "quarkus.log.console.stderr", "true");

    /** @param args nothing to serve, or {@code import-figures} and its arguments */
    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(ImportFiguresCommand.NAME)) {
            if (ImportFiguresCommand.help(System.out, args)) {
                return;
            }
            COMMAND_SETTINGS.forEach(System::setProperty);
            Quarkus.run(ImportFiguresCommand.class, args);
        } else {
            Quarkus.run(args);
        }
    }
}
