package id.lindung.moderation.statement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two shapes in which the EU database says what is wrong with the content of a request. Everything else that can be
 * wrong is a problem detail, here as everywhere.
 */
final class ContentErrors {

    private static final int UNPROCESSABLE = 422;

    private ContentErrors() {}

    /** @param errors messages by field, at least one */
    static Response ofSingle(Map<String, List<String>> errors) {
        return answer(single(errors));
    }

    /** @param existing the statement on record under the same puid */
    static Response ofUsedPuid(String reason, JsonNode existing) {
        var body = single(Map.of("puid", List.of(reason)));
        body.put("existing", existing);
        return answer(body);
    }

    /** @param errors messages by field, by {@code statement_<index>} */
    static Response ofBatch(Map<String, Map<String, List<String>>> errors) {
        return answer(Map.of("errors", errors));
    }

    /** @param existing puids that are on record with other statements */
    static Response ofUsedPuids(Map<String, Map<String, List<String>>> errors, List<String> existing) {
        var body = new LinkedHashMap<String, Object>();
        body.put("errors", errors);
        body.put("existing_puids", existing);
        return answer(body);
    }

    private static Map<String, Object> single(Map<String, List<String>> errors) {
        var messages = errors.values().stream().flatMap(List::stream).toList();
        var others = messages.size() - 1;
        var more = others == 0 ? "" : others == 1 ? " (and 1 more error)" : " (and " + others + " more errors)";
        var body = new LinkedHashMap<String, Object>();
        body.put("message", messages.get(0) + more);
        body.put("errors", errors);
        return body;
    }

    /** One batch error for each statement that has any. */
    static Map<String, Map<String, List<String>>> byIndex(List<Map<String, List<String>>> errors) {
        return IntStream.range(0, errors.size())
                .filter(index -> !errors.get(index).isEmpty())
                .boxed()
                .collect(Collectors.toMap(
                        index -> "statement_" + index, errors::get, (one, other) -> one, LinkedHashMap::new));
    }

    private static Response answer(Map<String, ?> body) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.APPLICATION_JSON)
                .entity(body)
                .build();
    }
}
