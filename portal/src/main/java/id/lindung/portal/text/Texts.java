package id.lindung.portal.text;

import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.format.Formats;
import id.lindung.portal.layout.Labels;
import id.lindung.portal.locale.DisplayZone;
import id.lindung.portal.locale.Language;
import id.lindung.portal.locale.Reader;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words for code that builds a page: the bundles and formats of its reader. */
@ApplicationScoped
public class Texts {

    private final Reader reader;
    private final Engine engine;
    private final Map<String, Template> expressions = new ConcurrentHashMap<>();

    Texts(Reader reader, Engine engine) {
        this.reader = reader;
        this.engine = engine;
    }

    /**
     * Words whose key is named in a declaration, in the way a template names them.
     *
     * @param expression for example {@code order:reasons}, or {@code order:act(it)}
     * @param it what the words are about; null where they are the same for everything
     */
    public String say(String expression, Object it) {
        return expressions
                .computeIfAbsent(expression, text -> engine.parse("{" + text + "}"))
                .data("it", it)
                .render();
    }

    /** A message bundle in the reader's language. */
    public <T> T in(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language().tag()));
    }

    public Labels labels() {
        return in(Labels.class);
    }

    public Formats formats() {
        return new Formats(language().locale(), zone());
    }

    public Language language() {
        return reader.preferences().language();
    }

    public DisplayZone zone() {
        return reader.preferences().zone();
    }

    /** A number as the reader would type it: without grouping, with the decimal sign of the language. */
    public String asTyped(BigDecimal number) {
        return number == null ? null : TypedNumber.write(number, decimalSign());
    }

    /** Between whole and decimal digits, as the reader writes them. */
    public char decimalSign() {
        return language() == Language.INDONESIAN ? ',' : '.';
    }

    /** The language of {@link #of}, where it is not the reader's; null else. */
    public String foreign(LocalizedText text) {
        return language() == Language.ENGLISH && text.en() == null ? Language.INDONESIAN.tag() : null;
    }

    /** Regulatory text in the reader's language, in Indonesian where it was not translated. */
    public String of(LocalizedText text) {
        boolean english = language() == Language.ENGLISH && text.en() != null;
        return english ? text.en() : text.id();
    }
}
