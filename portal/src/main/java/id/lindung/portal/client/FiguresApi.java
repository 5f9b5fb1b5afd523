package id.lindung.portal.client;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.paging.Page;
import jakarta.ws.rs.GET;
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

    @GET
    @Path("/dashboard/compliance")
    ComplianceDashboard dashboard(@QueryParam("platformId") String platformId);
}
