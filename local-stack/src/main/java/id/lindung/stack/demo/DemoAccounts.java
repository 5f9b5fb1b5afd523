package id.lindung.stack.demo;

import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.Token;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The demo accounts, each logged in when it is first needed and again before its token ends. */
public final class DemoAccounts implements TokenSource {

    private final CodeFlow login;
    private final UnaryOperator<String> passwordOf;
    private final Map<String, Token> tokens = new HashMap<>();

    /** @param passwordOf gives the password of an account */
    public DemoAccounts(CodeFlow login, UnaryOperator<String> passwordOf) {
        this.login = login;
        this.passwordOf = passwordOf;
    }

    @Override
    public String tokenOf(String account) {
        return tokens.compute(
                        account,
                        (name, known) ->
                                known == null || known.expires(Instant.now().plusSeconds(30))
                                        ? login.login(name, passwordOf.apply(name))
                                        : known)
                .value();
    }
}
