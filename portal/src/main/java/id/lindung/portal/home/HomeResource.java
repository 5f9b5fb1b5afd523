package id.lindung.portal.home;

import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.figure.FigureCharts;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.part.Available;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The home page stands even when a service does not: signing in and help must be reachable. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private final PlatformsApi platforms;
    private final FigureCharts charts;

    HomeResource(@RestClient PlatformsApi platforms, FigureCharts charts) {
        this.platforms = platforms;
        this.charts = charts;
    }

    @GET
    public TemplateInstance home() {
        List<PublicPlatform> register =
                Available.orNull(() -> AllPages.of(cursor -> platforms.published(cursor, AllPages.LIMIT)));
        // The same service is not asked again after it failed, because the page must not wait twice.
        List<Chart> shown = register == null
                ? null
                : Available.orNull(() -> Stream.ofNullable(charts.requests()).toList());
        return Templates.home(new HomePage(shown, register));
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomePage page);
    }
}
