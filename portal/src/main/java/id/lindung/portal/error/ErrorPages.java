package id.lindung.portal.error;

import id.lindung.portal.trace.Correlation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;

/** Turns every failure into a page: the reader's language, the way on, the id for the help desk, no internals. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String FORM_READING = MultiPartParserDefinition.class.getPackageName() + ".";
    private static final int MAX_CAUSES = 20;

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response given = e.getResponse();
        int status = given.getStatus();
        if (status >= 500) {
            LOG.errorf(e, "Answered %d", status);
        }
        // Redirects and complete answers are thrown as exceptions too; they stay what they are.
        return status < 400 || given.hasEntity() ? given : page(status);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return page(403);
    }

    /**
     * A form or an address that no browser has written, with half an escape sequence in it. The framework says so with
     * an exception of no kind of its own; where it was thrown tells it from a fault of ours.
     */
    @ServerExceptionMapper
    Response undecodable(IllegalArgumentException e) {
        StackTraceElement[] trace = e.getStackTrace();
        boolean decoding = trace.length > 0 && trace[0].getClassName().equals(URLUtils.class.getName());
        return decoding ? page(400) : broken(e);
    }

    @ServerExceptionMapper
    Response broken(Exception e) {
        if (causes(e).anyMatch(ErrorPages::isFullDisk)) {
            LOG.errorf("Nothing can be kept while it is sent: %s", e);
            return page(503);
        }
        // A form that ends in the middle of a part, or before its last one.
        if (causes(e)
                .anyMatch(cause -> cause.getStackTrace().length > 0
                        && cause.getStackTrace()[0].getClassName().startsWith(FORM_READING))) {
            return page(400);
        }
        LOG.error("Failed to answer", e);
        return page(500);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(MAX_CAUSES);
    }

    /** Java tells it by words of the operating system alone. */
    private static boolean isFullDisk(Throwable e) {
        return e instanceof IOException
                && String.valueOf(e.getMessage()).matches(".*(No space left on device|Disk quota exceeded)");
    }

    /** Refusals without a body, for example of a form whose anti-forgery token does not fit. */
    @ServerResponseFilter
    void fill(ContainerResponseContext response) {
        if (response.getStatus() >= 400 && response.getStatus() != 401 && !response.hasEntity()) {
            response.setEntity(html(response.getStatus()), null, MediaType.TEXT_HTML_TYPE);
        }
    }

    /** A page for this status of 400 or more. */
    public static Response page(int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html(status))
                .build();
    }

    /** The text of that page. */
    static String html(int status) {
        return Templates.error(ErrorKind.of(status), Correlation.id()).render();
    }

    @CheckedTemplate(basePath = "error")
    static class Templates {
        static native TemplateInstance error(ErrorKind kind, String incident);
    }
}
