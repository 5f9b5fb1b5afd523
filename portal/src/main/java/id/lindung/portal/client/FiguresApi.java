package id.lindung.portal.client;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.paging.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Published figures and counts of compliance-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "compliance")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface FiguresApi {

    @GET
    @Path("/published-figures")
    Page<FigureView> published(
            @QueryParam("platformId") String platformId,
            @QueryParam("dataset") FigureDataset dataset,
            @QueryParam("country") List<String> countries,
            @QueryParam("metric") String metric,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** Versions of a data set, the newest first. */
    @GET
    @Path("/published-figures/imports")
    Page<FigureImportReport> imports(
            @QueryParam("platformId") String platformId,
            @QueryParam("dataset") FigureDataset dataset,
            @QueryParam("version") Integer version,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** What an import would do; stores nothing. */
    @POST
    @Path("/published-figures/imports/checks")
    @Consumes("text/csv")
    FigureImportCheck check(
            @QueryParam("platformId") String platformId,
            @QueryParam("dataset") FigureDataset dataset,
            @QueryParam("source") String source,
            byte[] content);

    /**
     * Imports a file as a new version.
     *
     * @param stamp with the version that it replaces; 0 where there is none
     * @param confirm SHA-256 of the file
     * @param sameAs platforms that have published the very same file
     */
    @POST
    @Path("/published-figures/imports")
    @Consumes("text/csv")
    FigureImportReport importFile(
            @BeanParam Stamp stamp,
            @QueryParam("platformId") String platformId,
            @QueryParam("dataset") FigureDataset dataset,
            @QueryParam("source") String source,
            @QueryParam("confirm") String confirm,
            @QueryParam("sameAs") List<String> sameAs,
            byte[] content);

    @GET
    @Path("/dashboard/compliance")
    ComplianceDashboard dashboard(@QueryParam("platformId") String platformId);
}
