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

    /** @throws InvalidRequest naming {@code /reason} if it says nothing */
    static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw InvalidRequest.of("/reason", "NotBlank", "must say why");
        }
    }
}
