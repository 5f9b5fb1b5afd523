package id.lindung.moderation.statement.store;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.kit.id.Ids;
import id.lindung.kit.sql.Sql;
import id.lindung.moderation.statement.StatementBody;
import id.lindung.moderation.statement.rollup.RollUps;
import id.lindung.moderation.statement.rule.StatementRules;
import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch holds locks until it is stored: what it costs must not grow with it (ADR 0009). */
@QuarkusTest
class StatementCostTest {

    @Inject
    DataSource dataSource;

    @Inject
    RollUps rollUps;

    @Inject
    StatementRules rules;

    @Inject
    ObjectMapper mapper;

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @Test
    void aBatchOfAnySizeCostsTheSameNumberOfStatements() {
        var few = bodies(2);
        var many = bodies(60);
        for (int revision = 1; revision <= 3; revision++) {
            assertEquals(costOf(few, revision), costOf(many, revision), "revision " + revision);
        }
        assertEquals(costOf(few, 3), costOf(many, 3), "repeated");
        assertEquals(costOf(few, 1), costOf(many, 1), "repeated after its correction");
        assertTrue(asked.get() > 0);
    }

    private static List<StatementBody> bodies(int number) {
        return IntStream.range(0, number).mapToObj(i -> aStatement()).toList();
    }

    private int costOf(List<StatementBody> bodies, int revision) {
        var arrivals = bodies.stream()
                .map(body -> body.with("revision", revision).with("policy_version", "v" + revision))
                .map(this::arrival)
                .toList();
        asked.set(0);
        var receipts = QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                return storeOn(counted(connection)).store(batch(), arrivals);
            }
        });
        assertEquals(arrivals.size(), receipts.size());
        return asked.get();
    }

    private IncomingStatement arrival(StatementBody body) {
        try {
            return IncomingStatement.of(rules.check(mapper.readTree(body.toString()), false));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Batch batch() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Batch(Ids.next(), "tiktok", Method.METHOD_API_MULTI, now, RollUps.dayOf(now));
    }

    private StatementStore storeOn(Connection connection) {
        var sql = Sql.on(connection);
        return new StatementStore(new PuidRegister(sql), new StatementTable(sql), rollUps);
    }

    private Connection counted(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
