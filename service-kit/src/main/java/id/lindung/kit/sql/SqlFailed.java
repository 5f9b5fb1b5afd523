package id.lindung.kit.sql;

import java.sql.SQLException;

/**
 * The database or the way to it refused. The {@link SQLException} is the cause, because what follows depends on its
 * SQLSTATE; the message holds neither the statement nor values, which may be personal data.
 */
public class SqlFailed extends RuntimeException {

    SqlFailed(SQLException cause) {
        super("SQL failed with SQLSTATE " + cause.getSQLState(), cause);
    }
}
