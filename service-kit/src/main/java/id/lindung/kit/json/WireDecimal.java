package id.lindung.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A number that can be written out. {@code 1e2000000000} is twelve characters on the wire and two gigabytes in digits,
 * so it is refused before any code prints, compares or stores it.
 */
final class WireDecimal extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    /** More than any field of ours holds; what a field really takes, its own rule says. */
    private static final int MOST_DIGITS = 40;

    WireDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        var number = parser.getDecimalValue();
        if (!isWritable(number)) {
            context.reportInputMismatch(this, "must have at most %d digits on either side of the point", MOST_DIGITS);
        }
        return number;
    }

    /** In long arithmetic: the scale alone may be near the end of the integers. */
    private static boolean isWritable(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }
}
