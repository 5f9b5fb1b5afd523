package id.lindung.portal.security;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * A form that came to nothing through no fault of its sender, whose session had ended or whose service was away: where
 * it was to go and everything that stood in it, so that it can be sent again.
 *
 * @param action path and query it was sent to
 * @param fields in their order, the anti-forgery token among them
 * @param multipart whether it may have brought files, which are not kept
 */
public record UnsentForm(String action, List<Field> fields, boolean multipart) {

    /** In bytes: five hundred addresses of 2,000 characters, encoded, and the rest of the form. */
    private static final long LONGEST = 4_000_000;

    private static final int MOST_DIGITS = 12;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String WITH_FILES = "multipart/form-data";

    /**
     * Whether it may be shown once more: only what our own pages have sent. Another site's form would put its words on
     * a page of ours.
     */
    public static boolean isOurs(RoutingContext routing) {
        return isOfType(FORM, routing) && isFromUs(routing);
    }

    /** Browsers tell it, and no page can make them lie. */
    static boolean isFromUs(RoutingContext routing) {
        return "same-origin".equals(routing.request().getHeader("Sec-Fetch-Site"));
    }

    private static boolean isOfType(String type, RoutingContext routing) {
        String sent = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return sent != null && sent.startsWith(type);
    }

    /**
     * Reads the body, which was not read before the request was refused. One that is longer than any form of ours is not
     * read to its end: whoever has no session could fill the memory with it.
     *
     * @return nothing where it is longer; the connection then ends with the answer
     */
    public static Uni<Optional<UnsentForm>> read(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (isAnnouncedTooLong(request)) {
            return Uni.createFrom().item(tooLong(routing));
        }
        return Uni.createFrom().emitter(emitter -> {
            Runnable whole = () ->
                    emitter.complete(Optional.of(new UnsentForm(request.uri(), of(request.formAttributes()), false)));
            request.setExpectMultipart(true);
            request.handler(piece -> {
                if (request.bytesRead() > LONGEST) {
                    request.pause();
                    emitter.complete(tooLong(routing));
                }
            });
            // What cannot be read was written by no page of ours; the rest of it is shown all the same.
            request.exceptionHandler(unreadable -> whole.run());
            request.endHandler(end -> whole.run());
            request.resume();
        });
    }

    private static boolean isAnnouncedTooLong(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced != null
                && announced.matches("\\d+")
                && (announced.length() > MOST_DIGITS || Long.parseLong(announced) > LONGEST);
    }

    private static Optional<UnsentForm> tooLong(RoutingContext routing) {
        routing.addEndHandler(answered -> routing.request().connection().close());
        return Optional.empty();
    }

    /** A form that was read already; empty where the request is none. */
    public static Optional<UnsentForm> taken(RoutingContext routing) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return Optional.ofNullable(request == null ? null : request.getFormData())
                .map(data -> new UnsentForm(routing.request().uri(), of(data), isOfType(WITH_FILES, routing)));
    }

    /** The answer that gives a form back. No cache may keep it, because it holds all that was typed. */
    public static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(CACHE_CONTROL, "no-store")
                .entity(page.render())
                .build();
    }

    private static List<Field> of(FormData data) {
        List<Field> fields = new ArrayList<>();
        for (String name : data) {
            data.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> fields.add(new Field(name, value.getValue())));
        }
        return List.copyOf(fields);
    }

    private static List<Field> of(MultiMap attributes) {
        return attributes.entries().stream()
                .map(entry -> new Field(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One control's name and value. */
    public record Field(String name, String value) {}
}
