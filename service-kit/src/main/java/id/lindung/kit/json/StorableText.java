package id.lindung.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Refuses texts that PostgreSQL cannot store: U+0000, and halves of surrogate pairs, which are no characters. Found
 * here they are the caller's error; found by the database they would look like ours.
 */
final class StorableText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            context.reportInputMismatch(this, "must be text without U+0000 and without unpaired surrogates");
        }
        return text;
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
