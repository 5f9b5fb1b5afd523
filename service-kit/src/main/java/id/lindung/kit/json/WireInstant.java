package id.lindung.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** RFC 3339 with any offset, years 0001 to 9999; finer than the microseconds of the database is cut off. */
final class WireInstant extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    WireInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            var time = OffsetDateTime.parse(parser.getText());
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // Told below, together with years that are out of range.
        }
        return (Instant) context.handleWeirdStringValue(
                Instant.class, parser.getText(), "must be a time such as 2026-01-31T08:00:00Z");
    }
}
