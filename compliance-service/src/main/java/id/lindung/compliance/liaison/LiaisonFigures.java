package id.lindung.compliance.liaison;

import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many liaison officers platforms have, and whether these are enough. */
@ApplicationScoped
public class LiaisonFigures {

    private final Sql sql;

    LiaisonFigures(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param domestic confirmed, not ended and domiciled in Indonesia
     * @param proposed not decided on
     */
    public record Count(long domestic, long proposed) {

        /** At least one liaison officer is domiciled in Indonesia (Permenkominfo 5/2020 Art. 25). */
        public boolean meetsRule() {
            return domestic > 0;
        }
    }

    /** For each of these platforms, also for one that has none. */
    public Map<String, Count> of(Collection<String> platformIds) {
        var counted = sql
                .list(
                        """
                        SELECT platform_id,
                               count(*) FILTER (WHERE state = 'CONFIRMED' AND domicile = ?) AS domestic,
                               count(*) FILTER (WHERE state = 'PROPOSED') AS proposed
                        FROM liaison_appointment WHERE platform_id = ANY (?) GROUP BY platform_id
                        """,
                        row -> Map.entry(
                                row.text("platform_id"), new Count(row.bigint("domestic"), row.bigint("proposed"))),
                        LiaisonAppointmentView.INDONESIA,
                        platformIds)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var all = new HashMap<String, Count>();
        platformIds.forEach(id -> all.put(id, counted.getOrDefault(id, new Count(0, 0))));
        return all;
    }
}
