package id.lindung.kit.number;

import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Numbers of the ministry's files, for each series and year: counted without gaps where only one platform sees a series,
 * and drawn where several do ({@code docs/adr/0017}).
 */
@ApplicationScoped
public class NumberSeries {

    /** So many failed draws mean that most numbers of this length are given. */
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;

    NumberSeries(Sql sql) {
        this.sql = sql;
    }

    /**
     * A number that nobody can guess, of a series that is named by its letters.
     *
     * @param letters with which the number begins: {@code TDO}
     * @param digits how many it has at least; more where so many are given that most draws fail
     * @param at when the file came to be; its year is that of the ministry's clock
     * @return such as {@code TDO-2026-000123}
     */
    @Transactional(TxType.MANDATORY)
    public String draw(String letters, int digits, Instant at, ZoneId zone) {
        var year = at.atZone(zone).getYear();
        long range = (long) Math.pow(10, digits);
        for (int tries = 1; ; tries++) {
            var number = random.nextLong(range);
            if (isFree(letters, year, number)) {
                return ("%s-%d-%0" + digits + "d").formatted(letters, year, number);
            }
            if (tries % TRIES == 0) {
                range *= 10;
            }
        }
    }

    private boolean isFree(String letters, int year, long number) {
        return sql.update(
                        "INSERT INTO given_number (series, year, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        letters,
                        year,
                        number)
                == 1;
    }

    /** The next one, from 1, of any series and year. */
    @Transactional(TxType.MANDATORY)
    public int next(String series, int year) {
        // The row stays locked until the end of the transaction: if it fails, its number is given to the next.
        return sql.first(
                        """
                        INSERT INTO number_series (series, year, last) VALUES (?, ?, 1)
                        ON CONFLICT (series, year) DO UPDATE SET last = number_series.last + 1
                        RETURNING last
                        """,
                        row -> row.integer("last"),
                        series,
                        year)
                .orElseThrow();
    }

    /** A counter with at least so many digits. */
    public static String padded(int counter, int digits) {
        return ("%0" + digits + "d").formatted(counter);
    }
}
