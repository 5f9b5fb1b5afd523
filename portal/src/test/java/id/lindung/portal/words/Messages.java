package id.lindung.portal.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of one bundle in one language, those of a switch each under the name of its case: {@code act_SUBMIT}. */
final class Messages {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern SWITCH = Pattern.compile("\\{#switch \\w+}(.*)\\{/switch}");
    private static final Pattern CASE = Pattern.compile("\\{#case (\\w+)}(.*?)(?=\\{#case|$)");

    private Messages() {}

    /** @param bundle its name, with {@code _en} for English */
    static Map<String, String> of(String bundle) {
        return in(FOLDER.resolve(bundle + ".properties"));
    }

    static Map<String, String> in(Path file) {
        Map<String, String> messages = new TreeMap<>();
        for (String line : text(file).split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                add(
                        messages,
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return messages;
    }

    private static void add(Map<String, String> messages, String key, String text) {
        Matcher cases = SWITCH.matcher(text);
        if (cases.matches() && !text.contains("{#case}")) {
            CASE.matcher(cases.group(1)).results().forEach(each -> messages.put(
                    key.replace("$", "") + "_" + each.group(1), each.group(2)));
        } else {
            messages.put(key.replace("_$", "_"), text);
        }
    }

    /** A line that ends with a backslash goes on in the next. */
    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("\\\\\\n *", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
