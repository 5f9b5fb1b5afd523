package id.lindung.kit.number;

import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneId;

/** Numbers of the ministry's files, counted for each series and year without gaps. */
@ApplicationScoped
public class NumberSeries {

    private final Sql sql;

    NumberSeries(Sql sql) {
        this.sql = sql;
    }

    /**
     * The next number of a series that is named by its letters.
     *
     * @param letters with which the number begins: {@code TDO}
     * @param digits how many the counter has at least
     * @param at when the file came to be; its year is that of the ministry's clock
     * @return such as {@code TDO-2026-000123}
     */
    @Transactional(TxType.MANDATORY)
    public String next(String letters, int digits, Instant at, ZoneId zone) {
        var year = at.atZone(zone).getYear();
        return "%s-%d-%s".formatted(letters, year, padded(next(letters, year), digits));
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
