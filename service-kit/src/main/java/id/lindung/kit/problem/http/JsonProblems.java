package id.lindung.kit.problem.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.lindung.contracts.problem.Problem;
import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what is wrong with a body that could not be read. Jackson's own messages quote the input and name our classes,
 * so none of them is passed on.
 */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException e) {
        if (e.getCause() instanceof Refusal refusal) {
            return Problems.of(refusal);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return goesOn(mismatch)
                    ? malformed(e)
                    : Problems.of(InvalidRequest.of(JsonPointers.of(mismatch), "type", typeRule(mismatch)));
        }
        if (e instanceof ValueInstantiationException refused) {
            return Problems.of(
                    InvalidRequest.of(JsonPointers.of(refused), "value", "is incomplete or contradicts itself"));
        }
        if (e instanceof JsonMappingException mapping && isAboutValue(mapping)) {
            return Problems.of(
                    InvalidRequest.of(JsonPointers.of(mapping), "type", "is out of range or cannot be read"));
        }
        return malformed(e);
    }

    private static Problem malformed(JsonProcessingException e) {
        return Problems.of("malformed-json", 400, "The body is not well-formed JSON in UTF-8" + place(e.getLocation()));
    }

    /** After the end of the command something follows, which Jackson calls a mismatch, and which is no JSON. */
    private static boolean goesOn(MismatchedInputException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Trailing token");
    }

    /** A number too large for its field is well-formed JSON, other than what the parser itself stumbles over. */
    private static boolean isAboutValue(JsonMappingException e) {
        return e.getCause() instanceof InputCoercionException || !(e.getCause() instanceof JsonProcessingException);
    }

    private static Problem unknownField(UnrecognizedPropertyException e) {
        var known = e.getKnownPropertyIds() == null
                ? ""
                : e.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", ", "; known here: ", ""));
        var violation = new Violation(JsonPointers.of(e), "known-field", "is not a field of this command" + known);
        return Problems.of("unknown-field", 400, "The body has a field that is not known.", List.of(violation));
    }

    private static String typeRule(MismatchedInputException e) {
        var type = e.getTargetType();
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        return (e instanceof InvalidFormatException ? "must have the form of " : "must be ") + TypeNames.of(type);
    }

    private static String place(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? "."
                : ", see line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }
}
