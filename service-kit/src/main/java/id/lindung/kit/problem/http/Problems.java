package id.lindung.kit.problem.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.problem.Problem;
import id.lindung.contracts.problem.Violation;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.problem.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Builds problem details and their responses, so that every refusal looks the same wherever it is noticed. */
@Singleton
public class Problems {

    private final ObjectMapper mapper;

    Problems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A problem without extension members. */
    public static Problem of(String code, int status, String detail) {
        return of(code, status, detail, List.of());
    }

    /** A problem that names the refused fields. */
    public static Problem of(String code, int status, String detail, List<Violation> violations) {
        return new Problem(
                Problem.TYPE_PREFIX + code, titleOf(code), status, detail, instance(), null, null, violations);
    }

    /** The problem a refusal stands for. */
    public static Problem of(Refusal refusal) {
        var extensions = refusal.extensions();
        return new Problem(
                Problem.TYPE_PREFIX + refusal.code(),
                titleOf(refusal.code()),
                refusal.status(),
                refusal.getMessage(),
                instance(),
                (String) extensions.get(Refusal.CURRENT_STATE),
                (Long) extensions.get(Refusal.CURRENT_VERSION),
                refusal.violations());
    }

    /** The problem as text, for layers that know no JAX-RS. */
    public String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of text and numbers can be written", e);
        }
    }

    /** Written as text because the caller's Accept header must not decide whether it learns what was wrong. */
    public Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(json(problem));
    }

    /** RFC 9457 section 3.1.3: the title is the same at every occurrence, so it is the code in words. */
    private static String titleOf(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }

    private static String instance() {
        return CorrelationId.current().map(id -> "urn:lindung:request:" + id).orElse(null);
    }
}
