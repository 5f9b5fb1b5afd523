package id.lindung.kit.problem.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a caller calls our types. */
final class TypeNames {

    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);
    private static final Set<Class<?>> DECIMALS = Set.of(double.class, Double.class, float.class, Float.class);
    private static final Map<Class<?>, String> OTHERS = Map.of(
            String.class, "a text that can be stored",
            BigDecimal.class, "a number with at most 40 digits on either side of the point",
            boolean.class, "true or false",
            Boolean.class, "true or false",
            UUID.class, "a UUID",
            Instant.class, "a time such as 2026-01-31T08:00:00Z",
            LocalDate.class, "a date such as 2026-01-31",
            Duration.class, "a duration such as PT4H");

    private TypeNames() {}

    static String of(Class<?> type) {
        if (INTEGERS.contains(type)) {
            return "a whole number in range";
        }
        if (DECIMALS.contains(type)) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return OTHERS.getOrDefault(type, "an object");
    }
}
