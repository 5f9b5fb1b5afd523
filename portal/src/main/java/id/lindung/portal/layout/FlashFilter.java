package id.lindung.portal.layout;

import id.lindung.portal.security.FragmentRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Ends a message once a page has shown it; a redirect in between passes it on, and a part of a page shows none. */
class FlashFilter {

    private final Flash flash;

    FlashFilter(Flash flash) {
        this.flash = flash;
    }

    @ServerResponseFilter
    void endShown(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isPage = response.hasEntity() && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        boolean isWhole = request.getHeaderString(FragmentRequest.HEADER) == null;
        if (isPage && isWhole && request.getCookies().containsKey(Flash.COOKIE)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, flash.shown());
        }
    }
}
