package id.lindung.portal.metric;

import id.lindung.contracts.metric.CountedItem;
import id.lindung.contracts.metric.ItemFigure;
import id.lindung.contracts.paging.Page;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.order.OrderConditions;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The items behind a figure: exactly those that it counts. */
@Path(FigureLinks.ITEMS)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CountedItemsResource {

    private final ModerationApi moderation;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final PeriodReading periods;
    private final Texts texts;

    CountedItemsResource(
            @RestClient ModerationApi moderation,
            ContentCategories categories,
            PlatformNames platforms,
            PeriodReading periods,
            Texts texts) {
        this.moderation = moderation;
        this.categories = categories;
        this.platforms = platforms;
        this.periods = periods;
        this.texts = texts;
    }

    @GET
    public TemplateInstance items(
            @QueryParam(FigureLinks.FIGURE) String name,
            @QueryParam(FigureLinks.FROM) String from,
            @QueryParam(FigureLinks.TO) String to,
            @QueryParam(OrderConditions.PLATFORM) String platform,
            @QueryParam(OrderConditions.CATEGORY) String category,
            @BeanParam Position position) {
        ItemFigure figure = Arrays.stream(ItemFigure.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        FigureLinks links = new FigureLinks(periods.read(from, to).shown(), said(platform), said(category));
        Page<CountedItem> page = moderation.countedItems(
                figure,
                links.platform(),
                links.category(),
                links.period().from(),
                links.period().to(),
                texts.zone().id().getId(),
                position.cursor(),
                Position.ROWS);
        String title = messages().itemFigure(figure);
        return Templates.items(new CountedItemsPage(
                title,
                scope(figure, links),
                page.items().stream().map(this::row).toList(),
                PageLinks.of(links.address(figure), position, page),
                List.of(Crumb.to(messages().title(), "/metrik"), Crumb.here(title))));
    }

    private CountedItemsPage.Row row(CountedItem item) {
        return new CountedItemsPage.Row(item, categories.label(item.category()), platforms.of(item.platformId()));
    }

    private String scope(ItemFigure figure, FigureLinks links) {
        String all = texts.in(FormMessages.class).all();
        String filters = messages()
                .scope(
                        links.platform() == null ? all : platforms.of(links.platform()),
                        links.category() == null ? all : categories.label(links.category()));
        String when = figure.isStock()
                ? messages().whateverPeriod()
                : messages()
                        .periodText(
                                texts.formats().longDate(links.period().from()),
                                texts.formats().longDate(links.period().to()),
                                texts.zone().name());
        return when + ". " + filters;
    }

    private MetricMessages messages() {
        return texts.in(MetricMessages.class);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @CheckedTemplate(basePath = "metric")
    static class Templates {
        static native TemplateInstance items(CountedItemsPage page);
    }
}
