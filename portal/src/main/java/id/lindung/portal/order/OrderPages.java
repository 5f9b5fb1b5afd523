package id.lindung.portal.order;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.security.Role;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads an order and puts it into the reader's words. */
@ApplicationScoped
class OrderPages {

    private final OrdersApi orders;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final Forms forms;
    private final Timeline timeline;
    private final Viewer viewer;
    private final Texts texts;

    OrderPages(
            @RestClient OrdersApi orders,
            ContentCategories categories,
            PlatformNames platforms,
            Forms forms,
            Timeline timeline,
            Viewer viewer,
            Texts texts) {
        this.orders = orders;
        this.categories = categories;
        this.platforms = platforms;
        this.forms = forms;
        this.timeline = timeline;
        this.viewer = viewer;
        this.texts = texts;
    }

    OrderPage page(UUID id) {
        TakedownOrderView order = orders.get(id);
        String platform = platforms.of(order.platformId());
        String href = "/perintah/" + id;
        Subject.About about = new Subject.About(
                order.number(),
                order.number() + " · " + platform,
                href,
                order.version(),
                texts.labels().orderStatus(order.status()),
                OrderActPages.PAGES.links(href, order.allowedActions()::contains, texts),
                order.allowedActions(),
                history(order),
                List.of(
                        Crumb.to(messages().title(), "/perintah"),
                        Crumb.here(messages().orderTitle(order.number()))));
        return new OrderPage(
                about,
                order,
                categories.label(order.category()),
                platform,
                timeline.by(order.draftedBy()),
                timeline.by(order.signedBy()),
                timeLimit(order),
                awaited(order),
                isUnsignable(order));
    }

    /** "Answered in full" misleads while the platform is still expected to act: how many items, why, and until when. */
    private String awaited(TakedownOrderView order) {
        Map<OrderPage.Awaited, Long> open = order.items().stream()
                .filter(OrderItemView::open)
                .collect(Collectors.groupingBy(OrderPage.Awaited::of, TreeMap::new, Collectors.counting()));
        if (open.keySet().stream().allMatch(why -> why == OrderPage.Awaited.NOT_ANSWERED)) {
            return null;
        }
        String items = open.entrySet().stream()
                .map(entry -> messages().awaited(entry.getKey(), texts.formats().number(entry.getValue())))
                .collect(Collectors.joining(", "));
        return messages().awaitedUntil(items, clock(order))
                + (order.status() == OrderStatus.RESPONDED ? " " + closing(order) : "");
    }

    /** An order is closed when the last of its deadlines has passed, while the first one is what is shown. */
    private String closing(TakedownOrderView order) {
        List<Instant> deadlines = order.items().stream()
                .filter(OrderItemView::open)
                .map(OrderItemView::deadlineAt)
                .toList();
        // While a question holds one of them, nobody knows the last.
        if (deadlines.stream().anyMatch(Objects::isNull)) {
            return messages().closeHeld();
        }
        Instant last = Collections.max(deadlines);
        return last.equals(order.deadlineAt())
                ? messages().closeLater()
                : messages().closeAfter(texts.formats().moment(last));
    }

    private String clock(TakedownOrderView order) {
        if (order.deadlineAt() == null) {
            return order.pausedUntil() == null
                    ? messages().paused()
                    : messages().pausedUntil(texts.formats().moment(order.pausedUntil()));
        }
        String at = texts.formats().moment(order.deadlineAt());
        return order.overdueItems() > 0
                ? messages().clockRanOut(at)
                : messages().clockRuns(at);
    }

    /** An order that is not signed gets the rule that is in force when it is: most likely that of today. */
    private OrderPage.TimeLimit timeLimit(TakedownOrderView order) {
        Optional<ContentCategoryView> today =
                order.issuedAt() == null ? categories.find(order.category()) : Optional.empty();
        Duration within = today.map(ContentCategoryView::deadline).orElse(order.actWithin());
        return new OrderPage.TimeLimit(
                today.map(ContentCategoryView::urgent).orElse(order.urgent()),
                // The law counts "1x24 hours", never a day.
                messages().hours(texts.formats().number(within.toHours())),
                order.issuedAt() != null);
    }

    /** A director may sign every order that waits for it, except one that he drafted or submitted. */
    private boolean isUnsignable(TakedownOrderView order) {
        return order.status() == OrderStatus.PENDING_AUTHORISATION
                && viewer.hasAny(Role.DIRECTOR)
                && !order.allowedActions().contains("sign");
    }

    /** @param path of the form below the order's own */
    <C> OpenForm<C, OrderPage> form(UUID id, String path, Form<C> form) {
        return forms.about("/perintah/" + id, path, () -> page(id), form);
    }

    private List<TimelineEntry> history(TakedownOrderView order) {
        return timeline.of(
                order.history(),
                OrderStep.class,
                messages()::step,
                state -> texts.labels().orderStatus(OrderStatus.valueOf(state)),
                item -> messages().stepItem(String.valueOf(item.position()), result(item.result())));
    }

    /** An answer or a finding in words. A name that only a newer service knows is shown as it came. */
    private String result(String name) {
        for (ItemOutcome outcome : ItemOutcome.values()) {
            if (outcome.name().equals(name)) {
                return texts.labels().itemOutcome(outcome);
            }
        }
        for (VerificationResult finding : VerificationResult.values()) {
            if (finding.name().equals(name)) {
                return texts.labels().verification(finding);
            }
        }
        return name;
    }

    OrderMessages messages() {
        return texts.in(OrderMessages.class);
    }
}
