package id.lindung.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.json.CanonicalJson;
import id.lindung.kit.problem.IdempotencyKeyReused;
import id.lindung.kit.problem.InvalidRequest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

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

    private final KeyTable keys;
    private final CurrentCaller currentCaller;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final IdempotencyConfig config;

    Idempotency(
            KeyTable keys, CurrentCaller currentCaller, ObjectMapper mapper, Clock clock, IdempotencyConfig config) {
        this.keys = keys;
        this.currentCaller = currentCaller;
        this.mapper = mapper;
        this.clock = clock;
        this.config = config;
    }

    /**
     * A request that may be repeated.
     *
     * @param key value of the header; null or blank means that the effect simply runs
     * @param operation what is asked for, and of what
     * @param command the body; null where there is none
     */
    record Request(String key, String operation, Object command) {}

    /** What a request does. */
    interface Effect {

        /** Does the work and gives the answer; it must flush what decides about the ETag. */
        RestResponse<?> run() throws Exception;

        /** Whether the body of the answer may be kept. */
        boolean keepsBody();

        /**
         * Answers a repetition where no body was kept.
         *
         * @param location of the first answer, null where that had none
         */
        RestResponse<?> again(String location);
    }

    /**
     * For what is no operation with a command, such as an upload; others are {@link Idempotent}.
     *
     * @param key value of the header; null or blank means that the effect simply runs
     * @param operation the use case and what it acts on
     * @param command what makes a request the same as an earlier one
     * @param effect does the work and gives the answer
     * @return the answer of the effect, or the same status, body, ETag and Location as the first time
     * @throws IdempotencyKeyReused if the key came with another command before
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public <T> RestResponse<T> once(String key, String operation, Object command, Supplier<RestResponse<T>> effect) {
        return (RestResponse<T>) answer(new Request(key, operation, command), new Kept(effect::get));
    }

    private record Kept(Supplier<RestResponse<?>> effect) implements Effect {

        @Override
        public RestResponse<?> run() {
            return effect.get();
        }

        @Override
        public boolean keepsBody() {
            return true;
        }

        @Override
        public RestResponse<?> again(String location) {
            throw new IllegalStateException("the body was kept");
        }
    }

    /** Runs the effect once. A second call that comes while the first still runs waits for it. */
    @Transactional
    RestResponse<?> once(Request request, Effect effect) {
        return answer(request, effect);
    }

    private RestResponse<?> answer(Request request, Effect effect) {
        if (request.key() == null || request.key().isBlank()) {
            return run(effect);
        }
        if (!KEY.matcher(request.key()).matches()) {
            throw InvalidRequest.of("header:" + HEADER, "idempotency-key", "must be 1 to 200 visible ASCII characters");
        }
        var caller = currentCaller.get();
        var slot = new KeyTable.Slot(caller.issuer(), caller.subject(), bounded(request.operation()), request.key());
        var digest = digest(request.command());
        if (!keys.claim(slot, digest, clock.instant())) {
            var kept = requireSame(keys.read(slot), digest);
            return effect.keepsBody() ? asKept(kept) : effect.again(kept.location());
        }
        var answer = run(effect);
        keys.fill(slot, stored(answer, effect.keepsBody() ? body(answer) : null));
        return answer;
    }

    /** What the effect throws is answered as it is; our own resources declare nothing that is checked. */
    private static RestResponse<?> run(Effect effect) {
        try {
            return effect.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        keys.deleteBefore(clock.instant().minus(config.keep()));
    }

    /** It holds what the caller wrote into the address, and an index takes no text of any length. */
    private static String bounded(String operation) {
        return operation.length() <= LONGEST_OPERATION ? operation : "sha256:" + Sha256.of(operation);
    }

    private static KeyTable.Answer requireSame(KeyTable.Kept kept, byte[] digest) {
        if (!MessageDigest.isEqual(kept.digest(), digest)) {
            throw new IdempotencyKeyReused();
        }
        return kept.answer();
    }

    private static RestResponse<?> asKept(KeyTable.Answer answer) {
        var response = RestResponse.ResponseBuilder.<Object>create(answer.status());
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.header(HttpHeaders.ETAG, answer.etag())
                .header(HttpHeaders.LOCATION, answer.location())
                .build();
    }

    private static KeyTable.Answer stored(RestResponse<?> response, String body) {
        return new KeyTable.Answer(
                response.getStatus(),
                body,
                response.getHeaderString(HttpHeaders.ETAG),
                response.getHeaderString(HttpHeaders.LOCATION));
    }

    private String body(RestResponse<?> response) {
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
        var canonical = CanonicalJson.of(mapper.valueToTree(command));
        return Sha256.start().digest(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
