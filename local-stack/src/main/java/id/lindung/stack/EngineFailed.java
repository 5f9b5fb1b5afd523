package id.lindung.stack;

/** An engine or application did not start, or ended by itself. The message is for the person at the keyboard. */
public final class EngineFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineFailed(String message) {
        super(message);
    }

    EngineFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
