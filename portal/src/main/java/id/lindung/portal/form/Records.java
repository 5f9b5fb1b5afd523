package id.lindung.portal.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Takes records apart and puts them together by JSON pointers, as the declarations of controls name their parts. */
final class Records {

    private Records() {}

    /** The value at the pointer; null if there is none, or if the record has no such part. */
    static Object at(Object record, String pointer) {
        Object found = record;
        for (String step : pointer.substring(1).split("/")) {
            if (found instanceof List<?> list) {
                int place = Integer.parseInt(step);
                found = place < list.size() ? list.get(place) : null;
            } else {
                found = found == null ? null : part(found, step);
            }
        }
        return found;
    }

    /**
     * A record of these values. A part without a value is taken from the stored record, by its name.
     *
     * @param values by pointer
     * @param stored null for a record that nothing is stored of yet
     */
    static <C> C build(Class<C> type, Map<String, Object> values, Object stored) {
        return type.cast(build(type, "", values, stored));
    }

    private static Object build(Class<?> type, String at, Map<String, Object> values, Object stored) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] arguments = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            arguments[i] = value(parts[i], at + "/" + parts[i].getName(), values, stored);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record that can be made", e);
        }
    }

    private static Object value(RecordComponent part, String at, Map<String, Object> values, Object stored) {
        if (values.containsKey(at)) {
            return values.get(at);
        }
        if (part.getType() == List.class && holds(values, at + "/0")) {
            List<Object> entries = new ArrayList<>();
            while (holds(values, at + "/" + entries.size())) {
                entries.add(build(Part.entryType(part), at + "/" + entries.size(), values, null));
            }
            return entries;
        }
        if (part.getType().isRecord() && holds(values, at)) {
            return build(part.getType(), at, values, null);
        }
        Object kept = stored == null ? null : part(stored, part.getName());
        return kept == null ? empty(part.getType()) : kept;
    }

    private static boolean holds(Map<String, Object> values, String at) {
        return values.keySet().stream().anyMatch(pointer -> pointer.startsWith(at + "/"));
    }

    private static Object empty(Class<?> type) {
        return type == List.class ? List.of() : type == boolean.class ? Boolean.FALSE : null;
    }

    private static Object part(Object record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(record);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(record.getClass() + " does not show its part " + name, e);
                }
            }
        }
        return null;
    }
}
