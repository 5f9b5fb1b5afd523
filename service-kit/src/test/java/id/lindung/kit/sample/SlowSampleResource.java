package id.lindung.kit.sample;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.time.Arrival;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Takes what comes slowly, and works for long. */
@Path("/api/v1/samples/slow")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OFFICER)
public class SlowSampleResource {

    /** Files that a thread waits for at the moment. */
    public static final AtomicInteger WAITING = new AtomicInteger();

    /** What was taken so far, files and commands. */
    public static final AtomicInteger TAKEN = new AtomicInteger();

    private final Arrival arrival;
    private final Sql sql;

    SlowSampleResource(Arrival arrival, Sql sql) {
        this.arrival = arrival;
        this.sql = sql;
    }

    record Taken(long bytes, Instant arrivedAt) {}

    record SlowCommand(@JsonDeserialize(using = AnsweredMeanwhile.class) String name) {}

    /** Streamed by the resource itself, as to a disk. */
    @POST
    @Path("/files")
    @Consumes("text/csv")
    public Taken takeFile(InputStream body) throws IOException {
        WAITING.incrementAndGet();
        try {
            var bytes = body.transferTo(OutputStream.nullOutputStream());
            TAKEN.incrementAndGet();
            return new Taken(bytes, arrival.at());
        } finally {
            WAITING.decrementAndGet();
        }
    }

    @POST
    @Path("/commands")
    @Consumes(MediaType.APPLICATION_JSON)
    public Taken takeCommand(SlowCommand command) {
        TAKEN.incrementAndGet();
        return new Taken(command.name().length(), arrival.at());
    }

    /** Longer than a connection may stand still. */
    @GET
    @Path("/work")
    public Taken work() {
        sql.first("SELECT pg_sleep(8)::text AS slept", row -> row.text("slept"));
        return new Taken(0, arrival.at());
    }

    /** Is done reading only when the time for it was over, and its sender was told so. */
    static final class AnsweredMeanwhile extends StdDeserializer<String> {

        private static final long serialVersionUID = 1;

        AnsweredMeanwhile() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var request = CDI.current().select(CurrentVertxRequest.class).get().getCurrent();
            while (!request.response().ended()) {
                LockSupport.parkNanos(10_000_000);
            }
            return parser.getText();
        }
    }
}
