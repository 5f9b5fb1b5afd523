package id.lindung.portal.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body whose type says nothing, or not how its parts are told apart: reading it would fail as if by our fault. */
class ReadableForm {

    @ServerRequestFilter(preMatching = true)
    Response check(ContainerRequestContext request) {
        String given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (given == null) {
            return null;
        }
        try {
            MediaType type = MediaType.valueOf(given);
            String boundary = type.getParameters().get("boundary");
            boolean divided = !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                    || type.isWildcardType()
                    || boundary != null && !boundary.isBlank();
            return divided ? null : ErrorPages.page(400);
        } catch (IllegalArgumentException unreadable) {
            return ErrorPages.page(415);
        }
    }
}
