package id.lindung.portal.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * How long a page may be kept. What a signed-in person sees stays in no cache, not even for the back button after
 * signing out; public pages are asked for again each time. The headers that are the same for every answer stand in the
 * configuration.
 */
class PageHeaders {

    private final SecurityIdentity identity;

    PageHeaders(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerResponseFilter
    void keep(ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, identity.isAnonymous() ? "private, no-cache" : "no-store");
        }
        // A fragment and the whole page share one address.
        headers.add(HttpHeaders.VARY, FragmentRequest.HEADER + ", Cookie, Accept-Language");
    }
}
