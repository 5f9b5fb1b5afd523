package id.lindung.portal.order;

import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.Present;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Option;
import id.lindung.portal.platform.PlatformNames;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The controls of a draft and the command they make. */
@ApplicationScoped
class DraftForm {

    static final String PLATFORM = "platform";
    private static final String CATEGORY = "kategori";
    private static final String MEASURE = "tindakan";
    private static final String LEGAL_BASIS = "dasar";
    private static final String REASONS = "alasan";
    private static final String ANALYSIS = "analisis";
    private static final String LETTER = "surat";
    private static final String TERRITORY = "wilayah";
    private static final String REDRESS = "keberatan";
    private static final String ITEMS = "konten";

    private final PlatformNames platforms;
    private final ContentCategories categories;
    private final Texts texts;

    DraftForm(PlatformNames platforms, ContentCategories categories, Texts texts) {
        this.platforms = platforms;
        this.categories = categories;
        this.texts = texts;
    }

    DraftPage.Choices choices() {
        List<Option> recipients = new ArrayList<>();
        recipients.add(Option.of("", texts.in(FormMessages.class).choose()));
        recipients.addAll(platforms.options());
        return new DraftPage.Choices(recipients, categories.explainedOptions(), measures());
    }

    List<DraftPage.StoredAddress> stored(TakedownOrderView order) {
        return order.items().stream()
                .filter(item -> item.url() == null)
                .map(item -> new DraftPage.StoredAddress(item.position(), ItemLines.stored(item)))
                .toList();
    }

    private List<Option> measures() {
        return Arrays.stream(RequestedMeasure.values())
                .map(measure -> Option.of(measure.name(), texts.labels().measure(measure)))
                .toList();
    }

    /**
     * What most orders of the ministry have in common is filled in.
     *
     * @param platformId the platform it was begun for; null for none
     */
    Typed blank(String platformId) {
        Map<String, String> common =
                new LinkedHashMap<>(Map.of(TERRITORY, "ID", MEASURE, RequestedMeasure.REMOVE.name()));
        if (platformId != null) {
            common.put(PLATFORM, platformId);
        }
        return Typed.of(common);
    }

    Typed filled(TakedownOrderView order) {
        return Typed.of(values(order));
    }

    /** The stored draft beside what the reader typed. */
    Present present(Present present, TakedownOrderView order) {
        return new Present(present.state(), present.history(), present.href(), values(order));
    }

    Fields fields(Typed typed) {
        OrderMessages messages = texts.in(OrderMessages.class);
        return new Fields()
                .choiceAt("/platformId", PLATFORM, texts.in(FormMessages.class).platform(), platforms.options())
                .choiceAt("/category", CATEGORY, messages.category(), categories.options())
                .choiceAt("/requestedMeasure", MEASURE, messages.measure(), measures())
                .at("/legalBasis", LEGAL_BASIS, messages.legalBasis())
                .at("/reasons", REASONS, messages.reasons())
                .at("/legalAnalysis", ANALYSIS, messages.legalAnalysis())
                .at("/letterReference", LETTER, messages.letterReference())
                .at("/territorialScope", TERRITORY, messages.territorialScope())
                .at("/redressText", REDRESS, messages.redressText())
                .linesAt("/items", ITEMS, messages.itemsField(), ItemLines.numbers(typed.get(ITEMS)));
    }

    DraftOrder command(Typed typed, FormReading reading) {
        OrderMessages messages = texts.in(OrderMessages.class);
        reading.require(PLATFORM, texts.in(FormMessages.class).platform());
        reading.require(CATEGORY, messages.category());
        reading.require(MEASURE, messages.measure());
        reading.require(ITEMS, messages.itemsField());
        String territory = typed.text(TERRITORY);
        return new DraftOrder(
                typed.text(PLATFORM),
                typed.text(CATEGORY),
                reading.choice(MEASURE, RequestedMeasure.class),
                typed.text(LEGAL_BASIS),
                typed.text(REASONS),
                typed.text(ANALYSIS),
                typed.text(LETTER),
                territory == null ? List.of() : List.of(territory.split("[\\s,;]+")),
                typed.text(REDRESS),
                ItemLines.parse(typed.get(ITEMS)));
    }

    private static Map<String, String> values(TakedownOrderView order) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PLATFORM, order.platformId());
        values.put(CATEGORY, order.category());
        values.put(MEASURE, order.requestedMeasure().name());
        values.put(LEGAL_BASIS, order.legalBasis());
        values.put(REASONS, order.reasons());
        values.put(ANALYSIS, order.legalAnalysis());
        values.put(LETTER, order.letterReference());
        values.put(TERRITORY, String.join(" ", order.territorialScope()));
        values.put(REDRESS, order.redressText());
        values.put(ITEMS, ItemLines.write(order.items()));
        return values;
    }
}
