package id.lindung.kit.problem;

import java.util.Map;

/** The state machine has no such edge from the present state. */
public final class IllegalTransition extends Refusal {

    private final String currentState;
    private final String attempted;

    public IllegalTransition(Enum<?> currentState, String attempted) {
        super("illegal-transition", 409, "'" + attempted + "' is not possible in state " + currentState.name() + ".");
        this.currentState = currentState.name();
        this.attempted = attempted;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of(CURRENT_STATE, currentState, "attempted", attempted);
    }
}
