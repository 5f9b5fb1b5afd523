package id.lindung.kit.lifecycle;

/**
 * Which of several edges of one act is taken, decided after the act has been done.
 *
 * @param <E> what is acted on
 */
@FunctionalInterface
public interface Condition<E> {

    boolean holdsFor(E subject);

    /** In the documentation; empty for a condition that always holds. */
    default String words() {
        return "";
    }
}
