package id.lindung.portal.client;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.NoteAssessment;
import id.lindung.contracts.commitment.ProposeTransition;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.paging.Page;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Commitments in compliance-service. */
@Path("/api/v1/commitments")
@RegisterRestClient(configKey = "compliance")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface CommitmentsApi {

    @GET
    Page<CommitmentView> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("state") CommitmentState state,
            @QueryParam("strength") CommitmentStrength strength,
            @QueryParam("late") Boolean late,
            @QueryParam("proposalWaiting") Boolean proposalWaiting,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** Those on which the reader's platform can report now. */
    @GET
    @ClientQueryParam(name = "reportable", value = "true")
    Page<CommitmentView> reportable(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    CommitmentView get(UUID id);

    @POST
    CommitmentView draft(@HeaderParam("Idempotency-Key") String key, DraftCommitment command);

    @POST
    @Path("/{id}/wordings")
    CommitmentView revise(UUID id, @BeanParam Stamp stamp, ReviseCommitment command);

    /** @param act {@code propose}, {@code confirm}, {@code dispute}, {@code activate} or {@code close} */
    @POST
    @Path("/{id}/{act}")
    CommitmentView act(UUID id, String act, @BeanParam Stamp stamp, ActOnCommitment command);

    @POST
    @Path("/{id}/proposals")
    CommitmentView proposeTransition(UUID id, @BeanParam Stamp stamp, ProposeTransition command);

    /** @param act {@code approve} or {@code reject} */
    @POST
    @Path("/{id}/proposals/{proposalId}/{act}")
    CommitmentView decide(UUID id, UUID proposalId, String act, @BeanParam Stamp stamp, ActOnCommitment command);

    @POST
    @Path("/{id}/assessment-note")
    CommitmentView note(UUID id, @BeanParam Stamp stamp, NoteAssessment command);
}
