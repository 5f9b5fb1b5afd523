package id.lindung.kit.problem.http;

import id.lindung.contracts.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a broken constraint into a violation that names the field as the caller wrote it. */
final class ViolationPointers {

    private ViolationPointers() {}

    static Violation of(ConstraintViolation<?> violation) {
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(pointer(violation), rule, violation.getMessage());
    }

    /** Our own answer broke a rule: that is no error of the caller. */
    static boolean isAboutResult(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : nodes(violation)) {
            if (node.getIndex() != null) {
                JsonPointers.append(pointer, node.getIndex().toString());
            } else if (node.getKey() != null) {
                JsonPointers.append(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                JsonPointers.append(pointer, node.getName());
            }
        }
        return parameter(violation).flatMap(ViolationPointers::outsideBody).orElse("") + pointer;
    }

    /** Empty for the body, whose pointers begin at its root. */
    private static Optional<String> outsideBody(Parameter parameter) {
        for (var annotation : parameter.getAnnotations()) {
            var name = ParameterNames.of(annotation, parameter.getName());
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<Parameter> parameter(ConstraintViolation<?> violation) {
        var nodes = nodes(violation);
        if (nodes.size() < 2 || nodes.get(0).getKind() != ElementKind.METHOD) {
            return Optional.empty();
        }
        var method = nodes.get(0).as(Path.MethodNode.class);
        if (nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        var index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return declaredIn(violation.getRootBeanClass(), method).map(found -> found.getParameters()[index]);
    }

    /** Interceptors are subclasses that repeat the methods without the annotations of their parameters. */
    private static Optional<Method> declaredIn(Class<?> bean, Path.MethodNode node) {
        var types = node.getParameterTypes().toArray(Class<?>[]::new);
        return Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(node.getName())
                        && List.of(method.getParameterTypes()).equals(List.of(types)))
                .reduce((subclass, superclass) -> superclass);
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }
}
