package id.lindung.stack.demo;

/** A request of the loader was refused; the message names it and what the service answered. */
public final class DemoLoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoLoadFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
