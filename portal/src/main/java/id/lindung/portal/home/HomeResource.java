package id.lindung.portal.home;

import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.paging.Page;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The home page stands even when a service does not: signing in and help must be reachable. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private static final int LATEST = 6;

    private final PlatformsApi platforms;
    private final FigureCharts charts;

    HomeResource(@RestClient PlatformsApi platforms, FigureCharts charts) {
        this.platforms = platforms;
        this.charts = charts;
    }

    @GET
    public TemplateInstance home() {
        List<PublicPlatform> register =
                Available.orNull(() -> AllPages.of(cursor -> platforms.published(cursor, AllPages.LIMIT)).stream()
                        .sorted(Comparator.comparing(PublicPlatform::statusSince)
                                .reversed())
                        .toList());
        // The same service is not asked again after it failed, because the page must not wait twice.
        List<Chart> shown = register == null
                ? null
                : Available.orNull(() -> Stream.ofNullable(charts.requests()).toList());
        return Templates.home(
                new HomePage(shown, register, register == null ? null : Available.orNull(() -> promises(register))));
    }

    private HomePage.Promises promises(List<PublicPlatform> register) {
        Map<String, String> names =
                register.stream().collect(Collectors.toMap(PublicPlatform::id, PublicPlatform::name));
        Page<PublicCommitment> latest = platforms.promises(null, LATEST);
        return new HomePage.Promises(
                latest.total(),
                platforms.promises(true, 1).total(),
                latest.items().stream()
                        .map(promise -> new HomePage.Promise(
                                promise, names.getOrDefault(promise.platformId(), promise.platformId())))
                        .toList());
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomePage page);
    }
}
