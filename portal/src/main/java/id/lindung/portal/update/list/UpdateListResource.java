package id.lindung.portal.update.list;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.Chip;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of updates: what waits, or everything. */
@Path("/pembaruan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class UpdateListResource {

    /** What officials never see of a platform's own work. */
    private static final Set<UpdateState> PLATFORM_ONLY = EnumSet.of(UpdateState.DRAFT, UpdateState.INTERNAL_REVIEW);

    private final UpdatesApi updates;
    private final CommitmentsApi commitments;
    private final PlatformNames platforms;
    private final Viewer viewer;
    private final Texts texts;

    UpdateListResource(
            @RestClient UpdatesApi updates,
            @RestClient CommitmentsApi commitments,
            PlatformNames platforms,
            Viewer viewer,
            Texts texts) {
        this.updates = updates;
        this.commitments = commitments;
        this.platforms = platforms;
        this.viewer = viewer;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(
            @QueryParam(UpdateTab.VIEW) String view,
            @QueryParam(UpdateTab.STATE) String state,
            @QueryParam(UpdateTab.PLATFORM) String platform,
            @QueryParam(UpdateTab.COMMITMENT) UUID commitmentId,
            @BeanParam Position position) {
        String chosen = platform == null || platform.isBlank() ? null : platform.strip();
        UpdateTab tab = UpdateTab.chosen(view, viewer.isPlatform(), state);
        return Templates.list(
                tab.isQueue()
                        ? queue(tab, chosen, position)
                        : all(chosen, commitment(commitmentId), state(state), position));
    }

    private UpdateList queue(UpdateTab tab, String platform, Position position) {
        Page<ComplianceUpdateView> page = updates.queue(tab.queue(), platform, position.cursor(), Position.ROWS);
        ListAddress address =
                ListAddress.of("/pembaruan").with(UpdateTab.VIEW, tab.path()).with(UpdateTab.PLATFORM, platform);
        return new UpdateList(
                tab,
                viewer.isPlatform(),
                page.items().stream().map(this::row).toList(),
                platform,
                platformOptions(),
                "",
                List.of(),
                List.of(),
                PageLinks.of(address, position, page));
    }

    private UpdateList all(String platform, CommitmentView commitment, UpdateState state, Position position) {
        UUID commitmentId = commitment == null ? null : commitment.id();
        Page<ComplianceUpdateView> page = updates.list(platform, commitmentId, state, position.cursor(), Position.ROWS);
        ListAddress address = ListAddress.of("/pembaruan")
                .with(UpdateTab.VIEW, UpdateTab.ALL.path())
                .with(UpdateTab.STATE, state)
                .with(UpdateTab.PLATFORM, platform)
                .with(UpdateTab.COMMITMENT, commitmentId);
        return new UpdateList(
                UpdateTab.ALL,
                viewer.isPlatform(),
                page.items().stream().map(this::row).toList(),
                platform,
                platformOptions(),
                state == null ? "" : state.name(),
                Option.orAny(texts.in(UpdateMessages.class).anyState(), states()),
                commitment == null ? List.of() : List.of(Chip.of(commitment.number(), address, UpdateTab.COMMITMENT)),
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

    private CommitmentView commitment(UUID id) {
        return id == null ? null : commitments.get(id);
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
