package id.lindung.portal.client;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.SubmissionView;
import id.lindung.contracts.update.UpdateQueue;
import id.lindung.contracts.update.UpdateState;
import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.File;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Compliance updates in compliance-service. */
@Path("/api/v1/compliance-updates")
@RegisterRestClient(configKey = "compliance")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface UpdatesApi {

    /** The newest first. */
    @GET
    @ClientQueryParam(name = "sort", value = "newest")
    Page<ComplianceUpdateView> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("commitmentId") UUID commitmentId,
            @QueryParam("state") UpdateState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** Those on which one side has to act next, the one that has waited longest first. */
    @GET
    @ClientQueryParam(name = "sort", value = "first-submitted")
    Page<ComplianceUpdateView> queue(
            @QueryParam("queue") UpdateQueue queue,
            @QueryParam("platformId") String platformId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /**
     * Those whose values count as reported on a commitment, the latest submission first.
     *
     * @param before only those that were submitted before this update; null for all
     */
    @GET
    @ClientQueryParam(name = "reported", value = "true")
    @ClientQueryParam(name = "sort", value = "last-submitted")
    Page<ComplianceUpdateView> reported(
            @QueryParam("commitmentId") UUID commitmentId,
            @QueryParam("before") UUID before,
            @QueryParam("limit") int limit);

    /** Those on a commitment, the latest submission first; what was never submitted comes behind. */
    @GET
    @ClientQueryParam(name = "sort", value = "last-submitted")
    Page<ComplianceUpdateView> lastSubmitted(
            @QueryParam("commitmentId") UUID commitmentId, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    ComplianceUpdateView get(UUID id);

    /** One submission as it was hashed. */
    @GET
    @Path("/{id}/submissions/{revision}")
    SubmissionView submission(UUID id, int revision);

    @POST
    ComplianceUpdateView draft(@HeaderParam("Idempotency-Key") String key, DraftUpdate command);

    @PUT
    @Path("/{id}")
    ComplianceUpdateView change(UUID id, @BeanParam Stamp stamp, DraftUpdate command);

    /**
     * @param act {@code hand-over}, {@code return-to-draft}, {@code submit}, {@code withdraw}, {@code start-review},
     *     {@code confirm-outcome} or {@code return-outcome}
     */
    @POST
    @Path("/{id}/{act}")
    ComplianceUpdateView act(UUID id, String act, @BeanParam Stamp stamp, ActOnUpdate command);

    @POST
    @Path("/{id}/outcome")
    ComplianceUpdateView proposeOutcome(UUID id, @BeanParam Stamp stamp, ProposeOutcome command);

    /** @param content the file where the portal has it on disk; it is streamed, never held in memory */
    @POST
    @Path("/{id}/evidence")
    EvidenceView addEvidence(
            UUID id,
            @QueryParam("fileName") String fileName,
            @QueryParam("effectiveOn") LocalDate effectiveOn,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) long size,
            File content);
}
