package id.lindung.portal.order;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.radios;
import static id.lindung.portal.form.Control.select;
import static id.lindung.portal.form.Control.text;
import static id.lindung.portal.form.Control.tick;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.refusal.Fields;
import id.lindung.portal.layout.Option;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.security.Role;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.term.Citation;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a draft of an order asks for. */
@ApplicationScoped
class DraftForm {

    static final String PLATFORM = "platform";
    private static final String ITEMS = "konten";

    private final Form<DraftOrder> form;
    private final PlatformNames platforms;
    private final ContentCategories categories;
    private final Forms forms;
    private final Viewer viewer;
    private final Texts texts;

    DraftForm(PlatformNames platforms, ContentCategories categories, Forms forms, Viewer viewer, Texts texts) {
        this.platforms = platforms;
        this.categories = categories;
        this.forms = forms;
        this.viewer = viewer;
        this.texts = texts;
        this.form = Form.of(
                        DraftOrder.class,
                        select(PLATFORM, "/platformId", "page:platform", this::recipients)
                                .required()
                                .hint("order:platformHint"),
                        radios("kategori", "/category", "order:category", this::explainedCategories)
                                .required()
                                .hint(),
                        radios("tindakan", "/requestedMeasure", "order:measure", this::measures)
                                .required()
                                .hint(),
                        area(ITEMS, "/items", "order:itemsField")
                                .required()
                                .as(ItemLines::parse, (List<OrderItemView> items) -> ItemLines.write(items))
                                .hint()
                                .rows(8),
                        text("dasar", "/legalBasis", "order:legalBasis").hint(),
                        area("alasan", "/reasons", "order:reasons").hint(),
                        area("analisis", "/legalAnalysis", "order:legalAnalysis")
                                .beforeSubmitting()
                                .hint()
                                .rows(8),
                        tick("analisis-dalam-surat", "/analysisInLetter", "order:analysisInLetter")
                                .hint(),
                        text("surat", "/letterReference", "order:letterReference")
                                .beforeSubmitting()
                                .hint()
                                .width(20),
                        area("keberatan", "/redressText", "order:redressText")
                                .beforeSubmitting()
                                .hint(),
                        text("wilayah", "/territorialScope", "order:territorialScope")
                                .required()
                                .as(DraftForm::codes, (List<String> codes) -> String.join(" ", codes))
                                .hint()
                                .width(20))
                .says("order:draftTitle", "order:draftLead", "order:saveDraft", "order:draftSaved");
    }

    Form<DraftOrder> form() {
        return form;
    }

    Form<DraftOrder> revision() {
        return form.says("order:reviseTitle(it)", "order:draftLead", "order:saveDraft", "order:draftSaved");
    }

    /**
     * What most orders of the ministry have in common.
     *
     * @param platformId the platform it was begun for; null for none
     */
    Map<String, String> usual(String platformId) {
        Map<String, String> common =
                new LinkedHashMap<>(Map.of("wilayah", "ID", "tindakan", RequestedMeasure.REMOVE.name()));
        common.put(PLATFORM, platformId);
        return common;
    }

    /** What the order lacks before it can be sent for signature; of restricted content no picture is ever taken. */
    List<FormPage.Missing> missing(OrderPage page) {
        List<FormPage.Missing> missing = new ArrayList<>(forms.missing(form, page.order(), href(page)));
        page.order().items().stream()
                .filter(item -> !item.restricted() && item.screenshotSha256() == null)
                .map(item -> new FormPage.Missing(
                        messages().itemNumber(item.position()) + ": "
                                + messages().screenshot(),
                        href(page) == null ? null : href(page) + "#" + ITEMS))
                .forEach(missing::add);
        return missing;
    }

    /** What a check for completeness may name: of an item, only its picture. */
    List<Fields.Field> fields(OrderPage page) {
        List<Fields.Field> fields = new ArrayList<>(forms.elsewhere(form, href(page)));
        fields.replaceAll(field -> field.pointer().equals("/items")
                ? Fields.Field.elsewhere("/items", field.href(), messages().screenshot())
                : field);
        return fields;
    }

    private static String href(OrderPage page) {
        return page.may("revise") ? page.href() + "/ubah" : null;
    }

    private List<Option> recipients() {
        return Option.orAny(texts.in(FormMessages.class).choose(), platforms.options());
    }

    private List<Option> measures() {
        return Option.each(List.of(RequestedMeasure.values()), texts.labels()::measure);
    }

    /** The most urgent first; restricted content is handled by those who may see it. */
    private List<Option> explainedCategories() {
        return categories.all().stream()
                .filter(category -> !category.restricted() || viewer.hasAny(Role.CHILD_OFFICER))
                .sorted(Comparator.comparing(ContentCategoryView::deadline))
                .map(category -> new Option(category.code(), texts.of(category.label()), explanation(category))
                        .whenChosen(Citation.in(texts.language().locale(), category.legalGround())))
                .toList();
    }

    private String explanation(ContentCategoryView category) {
        // The law counts "1x24 hours", never a day.
        String time =
                messages().hours(texts.formats().number(category.deadline().toHours()));
        return category.restricted()
                ? messages().categoryRestricted(time)
                : messages().categoryDeadline(time);
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private OrderMessages messages() {
        return texts.in(OrderMessages.class);
    }
}
