package id.lindung.portal.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads the problem detail (RFC 9457) of a refused call. */
@ApplicationScoped
public class ServiceProblems implements ResponseExceptionMapper<ServiceRefusal> {

    private final ObjectMapper mapper;

    ServiceProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public ServiceRefusal toThrowable(Response response) {
        return new ServiceRefusal(read(response.readEntity(String.class), response.getStatus()));
    }

    private Problem read(String body, int status) {
        try {
            Problem problem = body == null ? null : mapper.readValue(body, Problem.class);
            // A gateway in between may answer with JSON of its own.
            return problem == null || problem.type() == null || problem.status() != status ? bare(status) : problem;
        } catch (JsonProcessingException notAProblem) {
            return bare(status);
        }
    }

    private static Problem bare(int status) {
        return new Problem("about:blank", null, status, null, null, null, null, List.of());
    }
}
