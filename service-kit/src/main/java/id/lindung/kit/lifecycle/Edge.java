package id.lindung.kit.lifecycle;

import id.lindung.contracts.lifecycle.Act;
import java.util.List;
import java.util.SortedSet;

/**
 * One way from a state to a state.
 *
 * @param roles who may take it, or propose it where others must approve
 * @param approval who must agree and what that is called; null where it takes effect at once
 * @param guards what must hold besides, checked in this order
 * @param when for the edge to be the one that is taken; looked at after the act has been done
 */
public record Edge<E, S extends Enum<S>, A extends Act>(
        S from, A act, S to, SortedSet<String> roles, Approval approval, List<Guard<E>> guards, Condition<E> when) {

    public boolean needsApproval() {
        return approval != null;
    }
}
