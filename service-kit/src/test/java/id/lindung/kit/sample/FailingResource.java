package id.lindung.kit.sample;

import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.NotFound;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that can go wrong behind a resource. */
@Path("/api/v1/failures")
@PermitAll
public class FailingResource {

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    FailingResource(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("secret of the house");
    }

    @GET
    @Path("/full-disk")
    public String fullDisk() {
        try {
            Files.write(java.nio.file.Path.of("/dev/full"), new byte[1]);
            return "written";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/framework")
    public Response framework() {
        throw new jakarta.ws.rs.InternalServerErrorException("secret of the house");
    }

    @GET
    @Path("/own-answer")
    public @NotNull String ownAnswer() {
        return null;
    }

    @GET
    @Path("/refusal-in-commit")
    @Transactional
    public String refusalInCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new Conflict("sample-conflict", "decided at the end");
            }

            @Override
            public void afterCompletion(int status) {
                assert status != Status.STATUS_COMMITTED;
            }
        });
        return "done";
    }

    @POST
    @Path("/twice/{name}")
    @Transactional
    public void twice(@PathParam("name") String name) {
        entities.persist(new Sample(Ids.next(), name, null));
        entities.persist(new Sample(Ids.next(), name, null));
    }

    @POST
    @Path("/too-large")
    @Transactional
    public void tooLarge() {
        entities.persist(new Sample(Ids.next(), "large" + Ids.next(), new BigDecimal("1e20")));
    }

    /** Longer than the transaction may take. */
    @POST
    @Path("/too-slow/{where}")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public void tooSlow(@PathParam("where") String where) throws InterruptedException {
        entities.persist(new Sample(Ids.next(), "slow" + Ids.next(), null));
        if (where.equals("here")) {
            Thread.sleep(2_500);
        } else {
            entities.createNativeQuery("SELECT 1 FROM pg_sleep(2.5)", Integer.class)
                    .getSingleResult();
        }
    }

    /** The database takes no text of this length into an index. */
    @POST
    @Path("/too-long")
    @Transactional
    public void tooLong() {
        var random = new Random(1);
        var incompressible =
                random.ints(9_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
        entities.persist(new Sample(Ids.next(), incompressible, null));
    }

    /** The row changes between reading and writing, as if another request had been faster. */
    @POST
    @Path("/race/{id}")
    @Transactional
    public void race(@PathParam("id") UUID id) {
        var sample = entities.find(Sample.class, id);
        if (sample == null) {
            throw new NotFound("sample", id);
        }
        entities.createNativeQuery("UPDATE sample SET version = version + 1 WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        sample.turnGreen();
    }
}
