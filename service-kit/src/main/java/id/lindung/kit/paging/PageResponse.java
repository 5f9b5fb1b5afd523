package id.lindung.kit.paging;

import id.lindung.contracts.paging.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers a page of a list together with the link to the next one (RFC 8288). */
public final class PageResponse {

    private PageResponse() {}

    /** The link is relative: behind a gateway the service does not know the name it is called by. */
    public static Response of(UriInfo uri, Page<?> page) {
        var response = Response.ok(page);
        if (page.nextCursor() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            response.header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return response.build();
    }
}
