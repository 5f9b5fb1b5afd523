package id.lindung.portal.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * What a command says of one of its parts.
 *
 * @param limit number of characters it may have; null without a limit
 * @param required whether it may never be left out
 */
record Part(Class<?> type, Integer limit, boolean required) {

    static final Part NONE = new Part(String.class, null, false);

    /**
     * @param pointer JSON pointer, with any number for the place in a list
     * @throws IllegalArgumentException if the command has no such part
     */
    static Part of(Class<?> command, String pointer) {
        RecordComponent found = null;
        Class<?> at = command;
        for (String step : pointer.substring(1).split("/")) {
            if (found != null && java.util.List.class == found.getType() && step.matches("\\d+")) {
                at = entryType(found);
                continue;
            }
            found = component(at, step, pointer);
            at = found.getType();
        }
        return new Part(at, at == String.class ? limit(found) : null, isRequired(found));
    }

    static RecordComponent component(Class<?> type, String name, String pointer) {
        return Arrays.stream(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no part " + pointer));
    }

    static Class<?> entryType(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static Integer limit(RecordComponent component) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? null : Integer.valueOf(size.max());
    }

    private static boolean isRequired(RecordComponent component) {
        var accessor = component.getAccessor();
        return accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class)
                || accessor.isAnnotationPresent(NotEmpty.class);
    }
}
