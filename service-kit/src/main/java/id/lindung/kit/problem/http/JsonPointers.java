package id.lindung.kit.problem.http;

import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON pointers (RFC 6901) into the body of a request. */
final class JsonPointers {

    private JsonPointers() {}

    /** Where Jackson stood when it gave up; empty text for the whole body. */
    static String of(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var step : e.getPath()) {
            append(pointer, step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    static void append(StringBuilder pointer, String token) {
        pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
}
