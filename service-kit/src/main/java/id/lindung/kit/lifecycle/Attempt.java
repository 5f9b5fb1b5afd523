package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.Caller;
import java.time.Instant;

/**
 * What somebody asks to do.
 *
 * @param act what
 * @param caller who
 * @param reason what was given as reason, null for none
 * @param at when the request came in
 */
public record Attempt<A extends Act>(A act, Caller caller, String reason, Instant at) {}
