package id.lindung.kit.problem.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be done at an address: RFC 9110 section 15.5.6 asks for it where something else was tried. */
@Singleton
class AllowedMethods {

    private final BeanManager beans;
    private volatile List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    private record Operation(Pattern path, String method, List<String> types) {}

    /** @return the value of {@code Allow}: {@code GET, HEAD, OPTIONS} */
    String at(String path) {
        var methods = new TreeSet<String>(List.of(HttpMethod.OPTIONS));
        for (var operation : operations()) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
            }
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    /** @return the types of content that are taken there: {@code text/csv} */
    String typesAt(String path, String method) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.path().matcher(path).matches())
                .flatMap(operation -> operation.types().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Looked up when first needed: an operation that is never mistaken costs nothing at the start. */
    private List<Operation> operations() {
        if (operations == null) {
            operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .distinct()
                    .flatMap(AllowedMethods::operationsOf)
                    .toList();
        }
        return operations;
    }

    private static Stream<Operation> operationsOf(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).flatMap(method -> httpMethodsOf(method)
                .map(name -> new Operation(
                        Pattern.compile(pathOf(resource) + pathOf(method) + "/?"), name, typesOf(resource, method))));
    }

    private static List<String> typesOf(Class<?> resource, Method method) {
        var ofMethod = method.getAnnotation(Consumes.class);
        var declared = ofMethod == null ? resource.getAnnotation(Consumes.class) : ofMethod;
        return declared == null ? List.of(MediaType.APPLICATION_JSON) : List.of(declared.value());
    }

    private static Stream<String> httpMethodsOf(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation -> Stream.of(annotation.annotationType().getAnnotationsByType(HttpMethod.class)))
                .map(HttpMethod::value);
    }

    /** Each parameter of a template stands for one segment. */
    private static String pathOf(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null) {
            return "";
        }
        var trimmed = path.value().replaceAll("^/|/$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed.replaceAll("\\{[^}]*}", "[^/]+");
    }
}
