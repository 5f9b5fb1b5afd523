package id.lindung.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** ISO 8601 calendar date, years 0001 to 9999. */
final class WireDate extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    WireDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            var date = LocalDate.parse(parser.getText());
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, together with years that are out of range.
        }
        return (LocalDate)
                context.handleWeirdStringValue(LocalDate.class, parser.getText(), "must be a date such as 2026-01-31");
    }
}
