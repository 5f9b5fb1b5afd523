package id.lindung.kit.problem.http;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Pointers to what is not in the body: {@code query:limit}, {@code path:id}, {@code header:If-Match}. */
public final class ParameterNames {

    private ParameterNames() {}

    /** @param declared name of the Java parameter, used where the annotation gives none */
    public static Optional<String> of(Annotation annotation, String declared) {
        if (annotation instanceof QueryParam query) {
            return Optional.of("query:" + query.value());
        }
        if (annotation instanceof RestQuery query) {
            return Optional.of("query:" + named(query.value(), declared));
        }
        if (annotation instanceof PathParam path) {
            return Optional.of("path:" + path.value());
        }
        if (annotation instanceof RestPath path) {
            return Optional.of("path:" + named(path.value(), declared));
        }
        if (annotation instanceof HeaderParam header) {
            return Optional.of("header:" + header.value());
        }
        if (annotation instanceof RestHeader header) {
            return Optional.of("header:" + named(header.value(), declared));
        }
        if (annotation instanceof FormParam form) {
            return Optional.of("form:" + form.value());
        }
        if (annotation instanceof RestForm form) {
            return Optional.of("form:" + named(form.value(), declared));
        }
        return annotation instanceof CookieParam cookie ? Optional.of("cookie:" + cookie.value()) : Optional.empty();
    }

    private static String named(String given, String declared) {
        return given.isEmpty() ? declared : given;
    }
}
