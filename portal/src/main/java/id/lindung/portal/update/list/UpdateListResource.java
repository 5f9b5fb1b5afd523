package id.lindung.portal.update.list;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.update.UpdateTab;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of updates: what waits, or everything. */
@Path("/pembaruan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class UpdateListResource {

    private final UpdatesApi updates;
    private final UpdateConditions conditions;
    private final PlatformNames platforms;
    private final Viewer viewer;

    UpdateListResource(
            @RestClient UpdatesApi updates, UpdateConditions conditions, PlatformNames platforms, Viewer viewer) {
        this.updates = updates;
        this.conditions = conditions;
        this.platforms = platforms;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance list(
            @QueryParam(UpdateTab.VIEW) String view,
            @QueryParam(UpdateTab.STATE) String state,
            @Context UriInfo uri,
            @BeanParam Position position) {
        UpdateTab usual = UpdateTab.usual(viewer);
        UpdateTab tab = UpdateTab.chosen(view, usual, state);
        Filter filter = conditions.read(tab, uri.getQueryParameters());
        Page<ComplianceUpdateView> page = page(tab, filter, position);
        return Templates.list(new UpdateList(
                tab,
                usual,
                page.items().stream().map(this::row).toList(),
                filter,
                PageLinks.of(filter.address(), position, page)));
    }

    private Page<ComplianceUpdateView> page(UpdateTab tab, Filter filter, Position position) {
        String platform = filter.text(UpdateTab.PLATFORM);
        if (tab.isQueue()) {
            return updates.queue(tab.queue(), platform, position.cursor(), Position.ROWS);
        }
        String commitment = filter.text(UpdateTab.COMMITMENT);
        return updates.list(
                platform,
                commitment == null ? null : UUID.fromString(commitment),
                filter.constant(UpdateState.class, UpdateTab.STATE),
                position.cursor(),
                Position.ROWS);
    }

    private UpdateList.Row row(ComplianceUpdateView update) {
        boolean waiting = update.state() == UpdateState.SUBMITTED || update.state() == UpdateState.UNDER_REVIEW;
        return new UpdateList.Row(update, platforms.of(update.platformId()), viewer.isReviewing() && waiting);
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance list(UpdateList list);
    }
}
