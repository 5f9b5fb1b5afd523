package id.lindung.kit.http;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.http.ParameterNames;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a condition that nobody knows, as an unknown field is refused: a list that ignored it would show too much. */
class KnownParameters {

    private static final String QUERY = "query:";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        if (resource.getResourceMethod() == null || uri.getQueryParameters().isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        var unknown = uri.getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> new Violation(
                        QUERY + name, "known-parameter", "is not known here; known: " + String.join(", ", names)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidRequest(unknown);
        }
    }

    private static Set<String> of(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(KnownParameters::elements)
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .flatMap(annotation -> ParameterNames.of(annotation, "").stream())
                .filter(name -> name.startsWith(QUERY))
                .map(name -> name.substring(QUERY.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
