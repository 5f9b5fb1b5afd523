package id.lindung.stack.login;

/** Keycloak refused a login; the message is what it said. */
public final class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginRefused(String message) {
        super(message);
    }

    LoginRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
