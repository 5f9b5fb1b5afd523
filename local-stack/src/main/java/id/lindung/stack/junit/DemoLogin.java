package id.lindung.stack.junit;

import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.MachineLogin;
import id.lindung.stack.login.Token;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Real access tokens of the demo accounts and machines, from the Keycloak of {@link SharedEngines}. */
public final class DemoLogin {

    private static final Map<String, String> OF_ROLE = accounts();

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

    /**
     * A token of a demo account or machine that has one of the roles: TikTok's where a platform may do it, otherwise an
     * official's. Without roles anybody will do.
     */
    public static String tokenOfOne(Collection<String> roles) {
        return OF_ROLE.entrySet().stream()
                .filter(entry -> roles.isEmpty() || roles.contains(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().startsWith("platform-")
                        ? machineToken(entry.getValue())
                        : token(entry.getValue()))
                .orElseThrow(() -> new IllegalArgumentException("no demo account has one of " + roles));
    }

    private static Map<String, String> accounts() {
        var accounts = new LinkedHashMap<String, String>();
        accounts.put("LIAISON", "liaison-tiktok");
        accounts.put("PLATFORM_APPROVER", "approver-tiktok");
        accounts.put("PLATFORM_CLIENT", "platform-tiktok");
        accounts.put("OFFICER", "officer");
        accounts.put("REVIEWER", "reviewer");
        accounts.put("DIRECTOR", "director");
        accounts.put("MINISTER_DELEGATE", "delegate");
        accounts.put("POLICY_ADMIN", "policyadmin");
        accounts.put("AUDITOR", "auditor");
        return accounts;
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
