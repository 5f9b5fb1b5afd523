package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import java.time.Instant;

/**
 * An act that the graph has permitted and that is being done: state, role and guards are checked.
 *
 * @param from the state in which it is done, null where the act makes something new
 * @param actor the caller, in the role in which the act is done
 * @param reason what was given as reason, null for none
 * @param at when the request came in
 */
public record PermittedAct<S extends Enum<S>, A extends Act>(
        A act, S from, Caller caller, ActingPerson actor, String reason, Instant at) {}
