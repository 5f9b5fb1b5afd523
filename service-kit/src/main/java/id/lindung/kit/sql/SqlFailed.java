package id.lindung.kit.sql;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * The database or the way to it refused. The {@link SQLException} is the cause, because what follows depends on its
 * SQLSTATE; the message holds neither the statement nor values, which may be personal data.
 */
public class SqlFailed extends RuntimeException {

    SqlFailed(SQLException cause) {
        super("SQL failed with SQLSTATE " + cause.getSQLState(), cause);
    }

    /** Name of the constraint that was broken; empty where it was something else. */
    Optional<String> constraint() {
        return getCause() instanceof PSQLException refused && refused.getServerErrorMessage() != null
                ? Optional.ofNullable(refused.getServerErrorMessage().getConstraint())
                : Optional.empty();
    }
}
