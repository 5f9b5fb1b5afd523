package id.lindung.kit.problem.http;

import id.lindung.contracts.problem.Problem;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
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
        if (failure instanceof RollbackException rolledBack) {
            return isTimeout(rolledBack) ? Optional.of(HttpProblems.unavailable()) : Optional.empty();
        }
        if (failure instanceof SQLException sql) {
            // Without a state it does not come from the database: the pool had no connection to give, or took one back.
            return sql.getSQLState() == null ? Optional.of(HttpProblems.unavailable()) : ofState(sql.getSQLState());
        }
        return Optional.empty();
    }

    /** A commit that fails for a reason names it; the transaction manager rolls back without one when time is up. */
    private static boolean isTimeout(RollbackException rolledBack) {
        return rolledBack.getCause() == null && rolledBack.getSuppressed().length == 0;
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
            // data exception: number out of range, byte sequence that is no text, date that does not exist;
            // program limit exceeded: a text too long for an index
            case "22", "54" -> Optional.of(invalid());
            // connection exception, insufficient resources, operator intervention
            case "08", "53", "57" -> Optional.of(HttpProblems.unavailable());
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
