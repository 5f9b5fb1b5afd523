package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.problem.http.ParameterNames;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads parameters as strictly as bodies, and names the one that is wrong. JAX-RS would answer 404 to
 * {@code ?limit=many}, which sends the caller looking for another address.
 */
@Provider
class StrictParameters implements ParamConverterProvider {

    private static final String PATH = "path:";

    /** The longest one is a puid, as the EU database takes it. */
    private static final int LONGEST_ID = 500;

    private record Form(String rule, Function<String, ?> parse) {}

    private static final Form INTEGER = new Form("must be a whole number in range", Integer::valueOf);
    private static final Form LONG = new Form("must be a whole number in range", Long::valueOf);
    private static final Map<Class<?>, Form> FORMS = Map.of(
            Integer.class, INTEGER,
            int.class, INTEGER,
            Long.class, LONG,
            long.class, LONG,
            Boolean.class, new Form("must be true or false", StrictParameters::bool),
            boolean.class, new Form("must be true or false", StrictParameters::bool),
            UUID.class, new Form("must be a UUID", StrictParameters::uuid),
            Instant.class, new Form("must be a time such as 2026-01-31T08:00:00Z", StrictParameters::instant),
            LocalDate.class, new Form("must be a date such as 2026-01-31", StrictParameters::date),
            String.class, new Form("must be text without U+0000", StrictParameters::text));
    private static final Form ID = new Form("must be an id", StrictParameters::id);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var pointer = Stream.of(annotations)
                .flatMap(annotation -> ParameterNames.of(annotation, "").stream())
                .findFirst()
                .orElse("query");
        var form = type.isEnum() ? enumOf(type) : formOf(type, pointer);
        return form == null ? null : (ParamConverter<T>) new Strict(pointer, form);
    }

    private record Strict(String pointer, Form form) implements ParamConverter<Object> {

        @Override
        public Object fromString(String value) {
            if (value == null || (value.isEmpty() && !form.equals(FORMS.get(String.class)))) {
                return null;
            }
            try {
                return form.parse().apply(value);
            } catch (RuntimeException e) {
                // An address with a malformed id is an address of nothing.
                throw pointer.startsWith(PATH)
                        ? new NotFound("resource with this", pointer.substring(PATH.length()))
                        : InvalidRequest.of(pointer, "type", form.rule());
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }

    private static Form formOf(Class<?> type, String pointer) {
        return type.equals(String.class) && pointer.startsWith(PATH) ? ID : FORMS.get(type);
    }

    private static Form enumOf(Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(value -> (Enum<?>) value)
                .collect(Collectors.toMap(Enum::name, Function.identity()));
        var rule = Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .collect(Collectors.joining(", ", "must be one of ", ""));
        return new Form(rule, text -> Optional.ofNullable(names.get(text)).orElseThrow());
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@link UUID#fromString} also takes 1-1-1-1-1. */
    private static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    private static Instant instant(String text) {
        var time = OffsetDateTime.parse(text);
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new IllegalArgumentException(text);
        }
        return time.toInstant();
    }

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException(text);
        }
        return date;
    }

    private static String id(String text) {
        if (text.length() > LONGEST_ID) {
            throw new IllegalArgumentException("longer than any id");
        }
        return text(text);
    }

    private static String text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("U+0000");
        }
        return text;
    }
}
