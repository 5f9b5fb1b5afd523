package id.lindung.kit.paging;

import id.lindung.contracts.paging.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a page of a list together with the link to the next one (RFC 8288). */
public final class PageResponse {

    private static final String CURSOR = "cursor";

    private PageResponse() {}

    /** The link is relative: behind a gateway the service does not know the name it is called by. */
    public static <T> RestResponse<Page<T>> of(UriInfo uri, Page<T> page) {
        var response = RestResponse.ResponseBuilder.ok(page);
        if (page.nextCursor() != null) {
            response.header(HttpHeaders.LINK, "<" + next(uri, page.nextCursor()) + ">; rel=\"next\"");
        }
        return response.build();
    }

    /** Builds the address from the parsed parameters, because the sent ones may hold characters an address must not. */
    private static String next(UriInfo uri, String cursor) {
        var parameters = new ArrayList<String>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(CURSOR)) {
                values.forEach(value -> parameters.add(encoded(name) + "=" + encoded(value)));
            }
        });
        parameters.add(CURSOR + "=" + encoded(cursor));
        var path = Stream.of(uri.getPath().split("/", -1))
                .map(PageResponse::encoded)
                .collect(Collectors.joining("/"));
        return path + "?" + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
