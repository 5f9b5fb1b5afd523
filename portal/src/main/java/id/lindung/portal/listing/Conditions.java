package id.lindung.portal.listing;

import id.lindung.portal.text.Texts;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The conditions of one list, in the order in which they stand in its address; what is no condition counts as none.
 *
 * @param path address of the list
 */
public record Conditions(String path, List<Condition> all) {

    public static Conditions of(String path, Condition... conditions) {
        return new Conditions(path, List.of(conditions));
    }

    /** As they stand in the address. */
    public Filter read(MultivaluedMap<String, String> parameters, Texts texts) {
        return read(parameters::getFirst, texts);
    }

    /** @param values by name, as they were typed; null where nothing was */
    public Filter read(UnaryOperator<String> values, Texts texts) {
        ListAddress address = ListAddress.of(path);
        for (Condition condition : all) {
            String value = values.apply(condition.name);
            boolean said = value != null && !value.isBlank();
            address = address.with(condition.name, said ? condition.reading.apply(value.strip()) : null);
        }
        return new Filter(all, address, texts);
    }
}
