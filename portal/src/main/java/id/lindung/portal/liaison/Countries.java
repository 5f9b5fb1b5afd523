package id.lindung.portal.liaison;

import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.portal.layout.Option;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of countries in the reader's language: {@code {country:name(code)}}. */
@TemplateExtension(namespace = "country")
final class Countries {

    private Countries() {}

    static String name(String code, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return name(code, (Locale) locale);
    }

    private static String name(String code, Locale language) {
        return new Locale("", code).getDisplayCountry(language);
    }

    /** Every country by its name, behind Indonesia, which is chosen most. */
    static List<Option> options(Locale language) {
        Stream<Option> others = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals(LiaisonAppointmentView.INDONESIA))
                .map(code -> Option.of(code, name(code, language)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(language)));
        String home = LiaisonAppointmentView.INDONESIA;
        return Stream.concat(Stream.of(Option.of(home, name(home, language))), others)
                .toList();
    }
}
