package id.lindung.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.kit.hash.Sha256;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.json.CanonicalJson;
import id.lindung.kit.problem.IdempotencyKeyReused;
import id.lindung.kit.problem.InvalidRequest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Lets a caller repeat a request whose answer it has lost. The key is written in the transaction of the effect: if the
 * effect is refused or fails, the key is free again.
 */
@ApplicationScoped
public class Idempotency {

    /** Header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_OPERATION = 200;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final DataSource dataSource;
    private final CurrentCaller currentCaller;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final IdempotencyConfig config;

    Idempotency(
            DataSource dataSource,
            CurrentCaller currentCaller,
            ObjectMapper mapper,
            Clock clock,
            IdempotencyConfig config) {
        this.dataSource = dataSource;
        this.currentCaller = currentCaller;
        this.mapper = mapper;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Runs the effect once for each caller, operation and key. A second call that comes while the first still runs
     * waits for it.
     *
     * @param key value of the header; null or blank means the effect simply runs
     * @param operation the use case and what it acts on: {@code takedown-order/<id>/sign}
     * @param command the body; null where there is none
     * @param effect does the work and gives the answer; it must flush what decides about the ETag
     * @return the answer of the effect, or the same status, body, ETag and Location as the first time
     * @throws IdempotencyKeyReused if the key came with another body before
     */
    @Transactional
    public Response once(String key, String operation, Object command, Supplier<Response> effect) {
        return once(key, operation, command, new Repeatable(effect, this::body, Idempotency::asKept));
    }

    /**
     * The same where the body of the answer may be kept nowhere: whoever repeats the request is shown what is there now.
     *
     * @param again gives the present answer; its argument is the Location of the first one, null where that had none
     */
    @Transactional
    public Response onceShownAnew(
            String key, String operation, Object command, Supplier<Response> effect, Function<String, Response> again) {
        return once(
                key, operation, command, new Repeatable(effect, first -> null, kept -> again.apply(kept.location())));
    }

    /**
     * What is done once, and how it is answered again.
     *
     * @param body of the first answer as it is kept; null keeps none
     */
    private record Repeatable(
            Supplier<Response> effect, Function<Response, String> body, Function<KeyTable.Answer, Response> again) {}

    private Response once(String key, String operation, Object command, Repeatable repeatable) {
        if (key == null || key.isBlank()) {
            return repeatable.effect().get();
        }
        if (!KEY.matcher(key).matches()) {
            throw InvalidRequest.of("header:" + HEADER, "idempotency-key", "must be 1 to 200 visible ASCII characters");
        }
        Caller caller = currentCaller.get();
        var slot = new KeyTable.Slot(caller.issuer(), caller.subject(), bounded(operation), key);
        try (var connection = dataSource.getConnection()) {
            var digest = digest(command);
            if (!KeyTable.claim(connection, slot, digest, clock.instant())) {
                return repeatable.again().apply(kept(KeyTable.read(connection, slot), digest));
            }
            var answer = repeatable.effect().get();
            KeyTable.fill(connection, slot, stored(answer, repeatable.body().apply(answer)));
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException("idempotency key not kept", e);
        }
    }

    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            KeyTable.deleteBefore(connection, clock.instant().minus(config.keep()));
        }
    }

    /** It holds what the caller wrote into the address, and an index takes no text of any length. */
    private static String bounded(String operation) {
        return operation.length() <= LONGEST_OPERATION ? operation : "sha256:" + Sha256.of(operation);
    }

    private static KeyTable.Answer kept(KeyTable.Kept kept, byte[] digest) {
        if (!MessageDigest.isEqual(kept.digest(), digest)) {
            throw new IdempotencyKeyReused();
        }
        return kept.answer();
    }

    private static Response asKept(KeyTable.Answer answer) {
        var response = Response.status(answer.status());
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.header(HttpHeaders.ETAG, answer.etag())
                .header(HttpHeaders.LOCATION, answer.location())
                .build();
    }

    private static KeyTable.Answer stored(Response response, String body) {
        return new KeyTable.Answer(
                response.getStatus(),
                body,
                response.getHeaderString(HttpHeaders.ETAG),
                response.getHeaderString(HttpHeaders.LOCATION));
    }

    private String body(Response response) {
        return response.getEntity() == null ? null : json(response.getEntity());
    }

    private String json(Object entity) {
        try {
            return entity instanceof String text ? text : mapper.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be written", e);
        }
    }

    private byte[] digest(Object command) {
        try {
            var canonical = CanonicalJson.of(mapper.valueToTree(command));
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
