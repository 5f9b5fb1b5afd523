package id.lindung.portal.update.list;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.ReviewQueue;
import id.lindung.portal.update.UpdateMessages;
import id.lindung.portal.update.UpdateTab;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of updates: what waits, or everything. */
@Path("/pembaruan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class UpdateListResource {

    /** What officials never see of a platform's own work. */
    private static final Set<UpdateState> PLATFORM_ONLY = EnumSet.of(UpdateState.DRAFT, UpdateState.INTERNAL_REVIEW);

    private final UpdatesApi updates;
    private final ReviewQueue queue;
    private final PlatformNames platforms;
    private final Viewer viewer;
    private final Texts texts;

    UpdateListResource(
            @RestClient UpdatesApi updates, ReviewQueue queue, PlatformNames platforms, Viewer viewer, Texts texts) {
        this.updates = updates;
        this.queue = queue;
        this.platforms = platforms;
        this.viewer = viewer;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(
            @QueryParam(UpdateTab.VIEW) String view,
            @QueryParam(UpdateTab.STATE) String state,
            @QueryParam(UpdateTab.PLATFORM) String platform,
            @BeanParam Position position) {
        String chosen = platform == null || platform.isBlank() ? null : platform.strip();
        UpdateTab tab = UpdateTab.chosen(view, viewer.isPlatform(), state);
        return Templates.list(
                switch (tab) {
                    case WAITING -> queue(tab, queue.waiting(chosen), chosen);
                    case OUTCOMES -> queue(tab, queue.outcomes(chosen), chosen);
                    case ALL -> all(chosen, state(state), position);
                });
    }

    private UpdateList queue(UpdateTab tab, List<ComplianceUpdateView> waiting, String platform) {
        List<UpdateList.Row> rows = waiting.stream().map(this::row).toList();
        return new UpdateList(tab, viewer.isPlatform(), rows, platform, platformOptions(), "", List.of(), null);
    }

    private UpdateList all(String platform, UpdateState state, Position position) {
        Page<ComplianceUpdateView> page =
                updates.list(platform, null, state, "newest", position.cursor(), Position.ROWS);
        ListAddress address = ListAddress.of("/pembaruan")
                .with(UpdateTab.VIEW, "semua")
                .with(UpdateTab.STATE, state)
                .with(UpdateTab.PLATFORM, platform);
        return new UpdateList(
                UpdateTab.ALL,
                viewer.isPlatform(),
                page.items().stream().map(this::row).toList(),
                platform,
                platformOptions(),
                state == null ? "" : state.name(),
                Option.orAny(texts.in(UpdateMessages.class).anyState(), states()),
                PageLinks.of(address, position, page));
    }

    private List<Option> platformOptions() {
        return viewer.isPlatform()
                ? List.of()
                : Option.orAny(texts.in(FormMessages.class).all(), platforms.options());
    }

    private UpdateList.Row row(ComplianceUpdateView update) {
        boolean waiting = update.state() == UpdateState.SUBMITTED || update.state() == UpdateState.UNDER_REVIEW;
        return new UpdateList.Row(update, platforms.of(update.platformId()), viewer.isReviewing() && waiting);
    }

    private List<Option> states() {
        return Arrays.stream(UpdateState.values())
                .filter(state -> viewer.isPlatform() || !PLATFORM_ONLY.contains(state))
                .map(state -> Option.of(state.name(), texts.labels().updateState(state)))
                .toList();
    }

    private static UpdateState state(String name) {
        return Arrays.stream(UpdateState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance list(UpdateList list);
    }
}
