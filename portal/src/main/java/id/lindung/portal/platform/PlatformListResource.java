package id.lindung.portal.platform;

import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.FiguresApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.listing.AllPages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of platforms; a platform finds itself alone in it. */
@Path("/platform")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlatformListResource {

    private final PlatformsApi platforms;
    private final FiguresApi figures;

    PlatformListResource(@RestClient PlatformsApi platforms, @RestClient FiguresApi figures) {
        this.platforms = platforms;
        this.figures = figures;
    }

    @GET
    public TemplateInstance list() {
        List<PlatformView> register = AllPages.of(cursor -> platforms.list(cursor, AllPages.LIMIT));
        ComplianceDashboard promises = figures.dashboard(null);
        return Templates.list(new PlatformList(register.stream()
                .map(platform -> new PlatformList.Row(platform, of(platform, promises)))
                .toList()));
    }

    private static ComplianceDashboard.PlatformCompliance of(PlatformView platform, ComplianceDashboard promises) {
        return promises.platforms().stream()
                .filter(row -> row.platformId().equals(platform.id()))
                .findFirst()
                .orElse(null);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance list(PlatformList list);
    }
}
