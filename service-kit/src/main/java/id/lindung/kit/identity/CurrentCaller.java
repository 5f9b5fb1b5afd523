package id.lindung.kit.identity;

import id.lindung.kit.problem.Forbidden;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The caller of the request being served, read from its verified token. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * @throws UnauthorizedException if nobody has logged in: an anonymous caller is never taken for an official
     * @throws Forbidden if the roles and the platform claim of the token contradict each other
     */
    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    /** Empty if nobody has logged in: for what anybody may read, but officials more of it. */
    public Optional<Caller> ifSignedIn() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(get());
    }

    private Caller read() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        return TokenClaims.callerOf(identity)
                .filter(Caller::isCoherent)
                .orElseThrow(() -> new Forbidden("The roles of this account contradict its platform."));
    }
}
