package id.lindung.portal.layout;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Ends a message once a page has shown it; a redirect in between passes it on. */
class FlashFilter {

    private final Flash flash;

    FlashFilter(Flash flash) {
        this.flash = flash;
    }

    @ServerResponseFilter
    void endShown(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isPage = response.hasEntity() && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        if (isPage && request.getCookies().containsKey(Flash.COOKIE)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, flash.shown());
        }
    }
}
