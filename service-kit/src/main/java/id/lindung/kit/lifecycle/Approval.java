package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Decision;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * That an act needs more than one person, and how its parts are called.
 *
 * @param roles that must all approve, each by another person
 * @param proposing the step of who proposes the act
 * @param proposingAction the same in {@code allowedActions}
 * @param approving the step of who approves
 * @param approvingAction the same in {@code allowedActions}
 * @param returning the step and action of who gives the proposal back
 * @param toldByEffect whether an approval without words leaves no step of its own beside that of the act
 */
public record Approval(
        SortedSet<String> roles,
        String proposing,
        String proposingAction,
        String approving,
        String approvingAction,
        String returning,
        boolean toldByEffect) {

    /** By these roles, under the names {@code approve} and {@code reject}. */
    public static Approval by(Collection<String> roles, String proposing, String proposingAction) {
        return new Approval(
                new TreeSet<>(roles),
                proposing,
                proposingAction,
                Decision.APPROVE.wireName(),
                Decision.APPROVE.action(),
                Decision.REJECT.wireName(),
                false);
    }
}
