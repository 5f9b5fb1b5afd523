package id.lindung.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Bodies to copy from, kept as files of their own so that tests can check them: {@code example/<schema>.json}. */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** @return the members of the example; empty if there is none of this schema */
    public static Optional<Map<String, Object>> of(String schema) {
        try (var file = Examples.class.getResourceAsStream("/example/" + schema + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(JSON.readerForMapOf(Object.class).readValue(file));
        } catch (IOException e) {
            throw new UncheckedIOException("example of " + schema, e);
        }
    }
}
