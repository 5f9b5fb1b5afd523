package id.lindung.compliance.dashboard;

import static id.lindung.kit.identity.Roles.READER;

import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.tenant.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the dashboard. */
@Path("/api/v1/dashboard/compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboard")
@RolesAllowed(READER)
class DashboardResource {

    private final ComplianceFigures figures;
    private final PlatformRegister register;
    private final Tenancy tenancy;
    private final CurrentCaller caller;

    DashboardResource(ComplianceFigures figures, PlatformRegister register, Tenancy tenancy, CurrentCaller caller) {
        this.figures = figures;
        this.register = register;
        this.tenancy = tenancy;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getComplianceDashboard", summary = "Where promises stand, of one platform or of all")
    public ComplianceDashboard get(@QueryParam("platformId") String platformId) {
        if (platformId != null) {
            tenancy.require(platformId, "platform", platformId);
        }
        var only = platformId == null ? tenancy.confinement() : platformId;
        return figures.of(only, caller.get(), register.proposalsFor(caller.get(), only));
    }
}
