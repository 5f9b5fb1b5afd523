package id.lindung.stack.demo;

import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.LoginRefused;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * Loads the demo case into an installation that runs already: the composed one. Addresses come from the environment as
 * for the applications, passwords from the file of lines {@code NAME=value} that Keycloak imported the realm with.
 */
public final class LoadDemo {

    private LoadDemo() {}

    public static void main(String[] arguments) throws IOException {
        var credentials = new Properties();
        credentials.load(new StringReader(Files.readString(Path.of("/run/secrets/realm"))));
        var login = new CodeFlow(
                address("OIDC_AUTH_SERVER_URL"),
                address("LINDUNG_PORTAL_URL").resolve("/masuk"),
                // Whoever wrote it with an editor has a line end in it.
                Files.readString(Path.of("/run/secrets/oidc_client")).strip());
        var accounts = new DemoAccounts(login, account -> credentials.getProperty(placeholder(account)));
        try {
            var loaded = DemoCase.loadIfEmpty(address("COMPLIANCE_URL"), accounts, System.out::println);
            System.out.println(loaded ? "The demo case is loaded" : "The demo case was there already");
        } catch (DemoLoadFailed | LoginRefused e) {
            System.err.println(
                    "The demo case is not loaded, or not completely; call again to go on: " + e.getMessage());
            System.exit(1);
        }
    }

    private static URI address(String variable) {
        return URI.create(System.getenv(variable));
    }

    private static String placeholder(String account) {
        return "LINDUNG_PASSWORD_" + account.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
