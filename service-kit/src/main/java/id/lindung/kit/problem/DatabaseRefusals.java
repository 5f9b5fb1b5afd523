package id.lindung.kit.problem;

import id.lindung.contracts.problem.Problem;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What the database says no to, by SQLSTATE. Most of it is decided before a statement is sent; what remains are races
 * that only the database can decide, and values no rule of ours has foreseen.
 */
final class DatabaseRefusals {

    private DatabaseRefusals() {}

    /** Empty if the failure is ours and not the caller's. */
    static Optional<Problem> of(Throwable failure) {
        if (failure instanceof OptimisticLockException) {
            return Optional.of(conflict());
        }
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? ofState(sql.getSQLState())
                : Optional.empty();
    }

    private static Optional<Problem> ofState(String state) {
        return switch (state) {
            // unique, foreign key and exclusion violations; serialization failure, deadlock, lock not available
            case "23505", "23503", "23P01", "40001", "40P01", "55P03" -> Optional.of(conflict());
            // check and not-null violations: a rule that our own validation should have told
            case "23514", "23502" -> Optional.of(invalid());
            default -> ofClass(state.substring(0, 2));
        };
    }

    private static Optional<Problem> ofClass(String stateClass) {
        return switch (stateClass) {
            // data exception: number out of range, byte sequence that is no text, date that does not exist
            case "22" -> Optional.of(invalid());
            // connection exception, insufficient resources, operator intervention
            case "08", "53", "57" ->
                Optional.of(Problems.of("unavailable", 503, "The service cannot work at the moment; try again soon."));
            default -> Optional.empty();
        };
    }

    private static Problem conflict() {
        return Problems.of(
                "conflicting-change", 409, "Somebody else changed the same at the same time; read it again.");
    }

    private static Problem invalid() {
        return Problems.of("invalid-request", 400, "A value is outside of what can be stored.");
    }
}
