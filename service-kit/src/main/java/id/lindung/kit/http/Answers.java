package id.lindung.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A resource as the answer to a request, with the ETag that the next change must name. */
public final class Answers {

    /** In OpenAPI: with which statuses an operation succeeds, unless it is 200; not published. */
    public static final String STATUSES = "x-statuses";

    private Answers() {}

    public static <T> RestResponse<T> ok(T resource, long version) {
        return ResponseBuilder.ok(resource)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .build();
    }

    /**
     * Made by the request.
     *
     * @param address of the new resource, from the root of the service. It goes out as it is: a URI would be completed
     *     with the name that the request calls us by, which a gateway or a stranger chose. Only statements have absolute
     *     addresses, because clients of the EU database follow them as they stand; an operator behind a gateway says the
     *     name in {@code LINDUNG_STATEMENT_PUBLIC_ADDRESS}.
     */
    public static <T> RestResponse<T> created(String address, T resource, long version) {
        return made(address, resource)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .build();
    }

    /** As above, of what is never changed. */
    public static <T> RestResponse<T> created(String address, T resource) {
        return made(address, resource).build();
    }

    private static <T> ResponseBuilder<T> made(String address, T resource) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, resource).header(HttpHeaders.LOCATION, address);
    }
}
