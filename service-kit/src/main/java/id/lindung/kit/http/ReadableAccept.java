package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Reads {@code Accept} before anything is done: left to the writing of the answer, it would fail after the effect. */
@Provider
class ReadableAccept implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw InvalidRequest.of("header:Accept", "media-type", "must be media types such as application/json");
        }
    }
}
