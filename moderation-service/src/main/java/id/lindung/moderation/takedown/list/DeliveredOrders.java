package id.lindung.moderation.takedown.list;

import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** The numbers of orders that a platform has received. */
@ApplicationScoped
public class DeliveredOrders {

    private final Sql sql;

    DeliveredOrders(Sql sql) {
        this.sql = sql;
    }

    /** Those of the numbers that are of orders delivered to this platform. */
    public Set<String> among(String platformId, Collection<String> numbers) {
        var query =
                """
                SELECT number FROM takedown_order
                WHERE number = ANY (?) AND platform_id = ? AND delivered_at IS NOT NULL
                """;
        return Set.copyOf(sql.list(query, row -> row.text("number"), numbers, platformId));
    }
}
