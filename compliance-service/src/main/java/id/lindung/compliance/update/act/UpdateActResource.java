package id.lindung.compliance.update.act;

import id.lindung.compliance.update.UpdateGraph;
import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is done with an update: its liaison writes it, the ministry reviews it. */
@Path("/api/v1/compliance-updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance updates")
@Authenticated
class UpdateActResource {

    private final WriteUpdate drafts;
    private final ActOnUpdates updates;
    private final CurrentCaller caller;

    UpdateActResource(WriteUpdate drafts, ActOnUpdates updates, CurrentCaller caller) {
        this.drafts = drafts;
        this.updates = updates;
        this.caller = caller;
    }

    @POST
    @Performs(value = UpdateGraph.KIND, acts = "draft")
    @Extension(name = Performs.EXTENSION, value = UpdateGraph.KIND + " draft")
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "draftUpdate", summary = "Begin a compliance update")
    public RestResponse<ComplianceUpdateView> draft(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid DraftUpdate command) {
        var update = drafts.draft(command);
        return Answers.created("/api/v1/compliance-updates/" + update.id(), update, update.version());
    }

    @PUT
    @Path("{id}")
    @Performs(value = UpdateGraph.KIND, acts = "change")
    @Extension(name = Performs.EXTENSION, value = UpdateGraph.KIND + " change")
    @Idempotent
    @Operation(operationId = "changeUpdate", summary = "Rewrite a compliance update that is not handed over")
    public RestResponse<ComplianceUpdateView> change(
            @BeanParam ActRequest request, @NotNull @Valid DraftUpdate command) {
        return ok(drafts.change(request.target(), command));
    }

    @POST
    @Path("{id}/{act}")
    @Performs(UpdateGraph.KIND)
    @Idempotent
    @Operation(operationId = "acts-of:" + UpdateGraph.KIND)
    public RestResponse<ComplianceUpdateView> act(
            @BeanParam ActRequest request, @PathParam("act") String act, @Nullable @Valid ActOnUpdate command) {
        return ok(updates.act(request.target(), UpdateGraph.GRAPH.act(act), reason(command)));
    }

    @POST
    @Path("{id}/outcome")
    @Performs(value = UpdateGraph.KIND, part = Performs.Part.PROPOSE)
    @Extension(name = Performs.EXTENSION, value = UpdateGraph.KIND + " " + Performs.PROPOSING)
    @Idempotent
    @Operation(
            operationId = "proposeUpdateOutcome",
            summary = "Request changes, or propose to accept or reject, which waits for a reviewer")
    public RestResponse<ComplianceUpdateView> outcome(
            @BeanParam ActRequest request, @NotNull @Valid ProposeOutcome command) {
        return ok(updates.outcome(request.target(), command));
    }

    @POST
    @Path("{id}/confirm-outcome")
    @Performs(value = UpdateGraph.KIND, part = Performs.Part.DECIDE)
    @Extension(name = Performs.EXTENSION, value = UpdateGraph.KIND + " " + Performs.DECIDING)
    @Idempotent
    @Operation(operationId = "confirmUpdateOutcome", summary = "Let another official's proposed outcome take effect")
    public RestResponse<ComplianceUpdateView> confirm(
            @BeanParam ActRequest request, @Nullable @Valid ActOnUpdate command) {
        return ok(updates.confirm(request.target(), reason(command), caller.get()));
    }

    @POST
    @Path("{id}/return-outcome")
    @Performs(value = UpdateGraph.KIND, part = Performs.Part.DECIDE)
    @Extension(name = Performs.EXTENSION, value = UpdateGraph.KIND + " " + Performs.DECIDING)
    @Idempotent
    @Operation(
            operationId = "returnUpdateOutcome",
            summary = "Give a proposed outcome back to the officer, with reason")
    public RestResponse<ComplianceUpdateView> sendBack(
            @BeanParam ActRequest request, @Nullable @Valid ActOnUpdate command) {
        return ok(updates.sendBack(request.target(), reason(command)));
    }

    private static String reason(ActOnUpdate command) {
        return command == null ? null : command.reason();
    }

    private static RestResponse<ComplianceUpdateView> ok(ComplianceUpdateView update) {
        return Answers.ok(update, update.version());
    }
}
