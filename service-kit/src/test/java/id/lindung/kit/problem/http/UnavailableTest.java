package id.lindung.kit.problem.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.kit.testing.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service needs does not answer in time: it may be tried again, and nobody has made a mistake. */
@QuarkusTest
class UnavailableTest {

    @Test
    void aPoolWithoutAFreeConnectionIsWaitedFor() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            takeAll(taken);
            Problem.expect(given().post("/api/v1/failures/too-large"), 503, "unavailable")
                    .header("Retry-After", equalTo("5"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "database"})
    void aTransactionThatTakesTooLongMayBeTriedAgain(String where) {
        Problem.expect(given().post("/api/v1/failures/too-slow/" + where), 503, "unavailable");
    }

    @Test
    void aFullDiskIsToldAsTheDatabaseTellsIt() {
        Problem.expect(given().get("/api/v1/failures/full-disk"), 503, "unavailable")
                .header("Retry-After", equalTo("5"));
    }

    /** Until there is none: others that work in the background hold some of them for a moment. */
    private static void takeAll(ArrayList<Connection> taken) {
        var pool = CDI.current().select(DataSource.class).get();
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException exhausted) {
            // That was the last one.
        }
    }
}
