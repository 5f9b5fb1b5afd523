package id.lindung.kit.lifecycle;

import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.SamePersonRefused;
import java.util.function.Function;
import java.util.stream.Stream;

/** That an act is not done by a person who had part in what it is about. Persons are compared, not names or roles. */
public final class FourEyes {

    private FourEyes() {}

    static boolean hasPart(Stream<ActingPerson> persons, Caller caller) {
        return persons.anyMatch(person -> person.is(caller));
    }

    /** @throws SamePersonRefused with these words if the caller is one of the persons */
    static void require(Stream<ActingPerson> persons, Caller caller, String refusal) {
        if (hasPart(persons, caller)) {
            throw new SamePersonRefused(refusal);
        }
    }

    /**
     * The act is done by somebody else.
     *
     * @param persons who had part in it so far
     * @param refusal says to one of them why not
     */
    public static <E> Guard<E> otherThan(Function<E, Stream<ActingPerson>> persons, String refusal) {
        return new Guard<>() {
            @Override
            public void check(E subject, Attempt<?> attempt) {
                require(persons.apply(subject), attempt.caller(), refusal);
            }

            @Override
            public boolean isOpenTo(E subject, Caller reader) {
                return !hasPart(persons.apply(subject), reader);
            }

            @Override
            public boolean isForDecisions() {
                return true;
            }
        };
    }
}
