package id.lindung.stack.junit;

import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.MachineLogin;
import id.lindung.stack.login.Token;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Real access tokens of the demo accounts and machines, from the Keycloak of {@link SharedEngines}. */
public final class DemoLogin {

    private static final ConcurrentHashMap<String, Token> TOKENS = new ConcurrentHashMap<>();

    private DemoLogin() {}

    /** A token of a person, for example {@code officer} or {@code liaison-tiktok}; kept until shortly before it expires. */
    public static String token(String account) {
        return cached("person " + account, key -> {
            var engines = SharedEngines.get();
            var portal = URI.create("http://localhost:" + engines.portalPort());
            return new CodeFlow(URI.create(engines.issuer()), portal.resolve("/masuk"), "lindung-portal-local")
                    .login(account, "lindung-" + account);
        });
    }

    /** A token of a platform's machine, for example {@code platform-tiktok}. */
    public static String machineToken(String client) {
        return cached(
                "machine " + client,
                key -> new MachineLogin(URI.create(SharedEngines.get().issuer())).login(client, "lindung-" + client));
    }

    private static String cached(String key, Function<String, Token> login) {
        return TOKENS.compute(
                        key,
                        (name, known) ->
                                known == null || known.expires(Instant.now().plusSeconds(60))
                                        ? login.apply(name)
                                        : known)
                .value();
    }
}
