package id.lindung.portal.locale;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * The preferences of the reader who sent this request; the defaults outside a request. A form says itself
 * in which language and zone it was filled in: another tab may have chosen others since, and nobody wrote by those.
 */
@ApplicationScoped
public class Reader {

    private final CurrentVertxRequest current;

    Reader(CurrentVertxRequest current) {
        this.current = current;
    }

    public ReaderPreferences preferences() {
        ManagedContext requestContext = Arc.container().requestContext();
        RoutingContext routing = requestContext.isActive() ? current.getCurrent() : null;
        if (routing == null) {
            return ReaderPreferences.DEFAULT;
        }
        return ReaderPreferences.of(routing.request()).filledInWith(Reader::posted);
    }

    /** What stands in a hidden field of the form that was sent; empty without a form. */
    private static String posted(String name) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        var value = form == null ? null : form.getFirst(name);
        return value == null || value.isFileItem() ? "" : value.getValue();
    }
}
