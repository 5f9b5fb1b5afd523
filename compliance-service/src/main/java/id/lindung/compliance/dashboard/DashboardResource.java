package id.lindung.compliance.dashboard;

import static id.lindung.kit.identity.Roles.AUDITOR;
import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.DIRECTOR;
import static id.lindung.kit.identity.Roles.LEGAL;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.MINISTER_DELEGATE;
import static id.lindung.kit.identity.Roles.OBSERVER;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.PLATFORM_CLIENT;
import static id.lindung.kit.identity.Roles.POLICY_ADMIN;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.tenant.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the dashboard. */
@Path("/api/v1/dashboard/compliance")
@Tag(name = "Dashboard")
@RolesAllowed({
    OFFICER,
    REVIEWER,
    LEGAL,
    DIRECTOR,
    MINISTER_DELEGATE,
    CHILD_OFFICER,
    OBSERVER,
    AUDITOR,
    POLICY_ADMIN,
    LIAISON,
    PLATFORM_APPROVER,
    PLATFORM_CLIENT
})
class DashboardResource {

    private final ComplianceFigures figures;
    private final Tenancy tenancy;
    private final CurrentCaller caller;

    DashboardResource(ComplianceFigures figures, Tenancy tenancy, CurrentCaller caller) {
        this.figures = figures;
        this.tenancy = tenancy;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getComplianceDashboard", summary = "Where promises stand, of one platform or of all")
    public ComplianceDashboard get(@QueryParam("platformId") String platformId) {
        if (platformId != null) {
            tenancy.require(platformId, "platform", platformId);
        }
        return figures.of(platformId == null ? tenancy.confinement() : platformId, caller.get());
    }
}
