package id.lindung.kit.lifecycle;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.InvalidRequest;

/**
 * What must hold, besides state and role, for an act to be done.
 *
 * @param <E> what is acted on
 */
public interface Guard<E> {

    /** @throws id.lindung.kit.problem.Refusal if it does not hold */
    void check(E subject, Attempt<?> attempt);

    /** Whether the reader could get past it, by what is written in the request or done before it. */
    boolean isOpenTo(E subject, Caller reader);

    /** Whether the act decides on what others have written, so that who does it must have seen the version it is done to. */
    default boolean isForDecisions() {
        return false;
    }

    /** The act must be justified in writing. */
    static <E> Guard<E> reason() {
        return new Guard<>() {
            @Override
            public void check(E subject, Attempt<?> attempt) {
                requireReason(attempt.reason());
            }

            @Override
            public boolean isOpenTo(E subject, Caller reader) {
                return true;
            }

            @Override
            public String toString() {
                return "REASON";
            }
        };
    }

    /** The act decides on what others have written, whoever does it. */
    static <E> Guard<E> seen() {
        return new Guard<>() {
            @Override
            public void check(E subject, Attempt<?> attempt) {
                // The version is compared before, with the subject locked.
            }

            @Override
            public boolean isOpenTo(E subject, Caller reader) {
                return true;
            }

            @Override
            public boolean isForDecisions() {
                return true;
            }
        };
    }

    /** @throws InvalidRequest naming {@code /reason} if it says nothing */
    static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw InvalidRequest.of("/reason", "NotBlank", "must say why");
        }
    }
}
