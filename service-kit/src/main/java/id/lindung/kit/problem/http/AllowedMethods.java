package id.lindung.kit.problem.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be done at an address: RFC 9110 section 15.5.6 asks for it where something else was tried. */
@Singleton
class AllowedMethods {

    private final BeanManager beans;
    private volatile List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    private record Operation(Pattern path, String method) {}

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
                .map(name -> new Operation(Pattern.compile(pathOf(resource) + pathOf(method) + "/?"), name)));
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
