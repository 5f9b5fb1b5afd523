package id.lindung.portal.security;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * A form whose sender's session had ended: where it was to go and everything that stood in it, so that it can be sent
 * again after a new login.
 *
 * @param action path and query it was sent to
 * @param fields in their order, the anti-forgery token among them
 */
public record UnsentForm(String action, List<Field> fields) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /**
     * Whether it may be shown once more: only what our own pages have sent. Another site's form would put its words on
     * a page of ours.
     */
    static boolean isOurs(RoutingContext routing) {
        String type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && type.startsWith(FORM)
                && "same-origin".equals(routing.request().getHeader("Sec-Fetch-Site"));
    }

    /** Reads the body, which nobody has read: it was refused before. */
    static Uni<UnsentForm> read(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        return Uni.createFrom().emitter(emitter -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(emitter::fail);
            request.endHandler(end -> emitter.complete(new UnsentForm(request.uri(), of(request.formAttributes()))));
            request.resume();
        });
    }

    private static List<Field> of(MultiMap attributes) {
        return attributes.entries().stream()
                .map(entry -> new Field(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One control's name and value. */
    public record Field(String name, String value) {}
}
