package id.lindung.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A resource as the answer to a request, with the ETag that the next change must name. */
public final class Answers {

    private Answers() {}

    public static Response ok(Object resource, long version) {
        return with(Response.ok(), resource, version);
    }

    /**
     * Made by the request.
     *
     * @param address of the new resource, from the root of the service. It goes out as it is: a URI would be completed
     *     with the name that the request calls us by, which a gateway or a stranger chose.
     */
    public static Response created(String address, Object resource, long version) {
        return with(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, address), resource, version);
    }

    private static Response with(Response.ResponseBuilder answer, Object resource, long version) {
        return answer.header(HttpHeaders.ETAG, ETags.of(version))
                .entity(resource)
                .build();
    }
}
