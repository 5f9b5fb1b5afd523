package id.lindung.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.hash.Sha256;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer the tag of what it shows, and answers 304 to who has that already (RFC 9110 section 13.1.2).
 * A version alone would not do: two readers are shown different parts of one version, and what is late changes by itself.
 */
class RepresentationTag {

    private static final String OPERATION = "lindung.operation";
    private static final String VARIES_BY = HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT_ENCODING;
    private static final Set<Integer> TAGGED = Set.of(200, 201);
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectMapper mapper;

    RepresentationTag(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What answers is known here; when the answer comes there may have been nobody. */
    @ServerRequestFilter
    void note(ContainerRequestContext request, ResourceInfo resource) {
        request.setProperty(OPERATION, resource.getResourceMethod());
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        var reading = READING.contains(request.getMethod());
        var version = response.getHeaderString(HttpHeaders.ETAG);
        if (!(request.getProperty(OPERATION) instanceof Method operation)
                || !TAGGED.contains(response.getStatus())
                || !isJson(response, operation)
                || (!reading && version == null)) {
            return;
        }
        var json = json(response.getEntity());
        var tag = ETags.of(version, Sha256.of(coding(request) + json));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (reading) {
            // An answer that anybody may have need not be the same for everybody.
            response.getHeaders().add(HttpHeaders.VARY, VARIES_BY);
        }
        if (reading && ETags.isAmong(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            response.setEntity(json, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** An answer that says nothing of its type is of the one that its operation produces. */
    private static boolean isJson(ContainerResponseContext response, Method operation) {
        if (response.getEntity() == null) {
            return false;
        }
        if (response.getMediaType() != null) {
            return response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
        }
        var produces = operation.getAnnotation(Produces.class) == null
                ? operation.getDeclaringClass().getAnnotation(Produces.class)
                : operation.getAnnotation(Produces.class);
        return produces != null && List.of(produces.value()).contains(MediaType.APPLICATION_JSON);
    }

    /** Compressed, the same content is another representation (RFC 9110 section 8.8.1). */
    private static String coding(ContainerRequestContext request) {
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted == null ? "" : accepted;
    }

    private String json(Object entity) {
        try {
            return entity instanceof String text ? text : mapper.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be written", e);
        }
    }
}
