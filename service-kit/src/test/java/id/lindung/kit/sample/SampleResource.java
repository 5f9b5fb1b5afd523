package id.lindung.kit.sample;

import id.lindung.contracts.paging.Page;
import id.lindung.kit.http.Answers;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.http.Versions;
import id.lindung.kit.id.Ids;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.sample.Sample.Colour;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** An API as a service would have one. */
@Path("/api/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.LIAISON})
public class SampleResource {

    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final Tenancy tenancy;

    SampleResource(EntityManager entities, CurrentCaller currentCaller, Tenancy tenancy) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.tenancy = tenancy;
    }

    record CreateSample(
            @NotBlank @Size(max = 20) String name,
            BigDecimal amount,
            Colour colour,
            Instant at,
            List<@Valid @NotNull Part> parts) {}

    record Part(@Size(max = 3) String label, int count) {}

    record SampleView(UUID id, String name, Colour colour, String missing) {

        static SampleView of(Sample sample) {
            return new SampleView(sample.id, sample.name, sample.colour, null);
        }
    }

    @POST
    @Idempotent
    public RestResponse<SampleView> create(@HeaderParam(Idempotency.HEADER) String key, @Valid CreateSample command) {
        var sample = new Sample(Ids.next(), command.name(), command.amount());
        entities.persist(sample);
        entities.flush();
        return Answers.created("/api/v1/samples/" + sample.id, SampleView.of(sample), sample.version);
    }

    @GET
    public RestResponse<Page<Long>> list(
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("colour") Colour colour,
            @QueryParam("depth") @Max(3) Integer depth,
            @QueryParam("q") String words,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var start = Cursor.decode(cursor, 1);
        var from = start.isStart() ? 0 : start.number(0);
        return PageResponse.of(uri, new Page<>(List.of(from), Cursor.encode(String.valueOf(from + size)), null));
    }

    @GET
    @Path("/{id}")
    public RestResponse<SampleView> get(@PathParam("id") UUID id) {
        var sample = find(id);
        return Answers.ok(SampleView.of(sample), sample.version);
    }

    @POST
    @Path("/{id}/green")
    @Transactional
    public RestResponse<SampleView> turnGreen(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var sample = find(id);
        Versions.check(IfMatch.require(ifMatch), sample.version);
        sample.turnGreen();
        entities.flush();
        return Answers.ok(SampleView.of(sample), sample.version);
    }

    @POST
    @Path("/named/{name}")
    @Idempotent
    public RestResponse<String> named(@HeaderParam(Idempotency.HEADER) String key, @PathParam("name") String name) {
        return RestResponse.ok(name);
    }

    @GET
    @Path("/read")
    @RolesAllowed(Roles.READER)
    public String read() {
        return "read";
    }

    @GET
    @Path("/caller")
    @Authenticated
    public Caller caller() {
        return currentCaller.get();
    }

    @GET
    @Path("/of-platform/{platform}")
    @Authenticated
    public String ofPlatform(@PathParam("platform") String platform) {
        tenancy.require(platform, "sample", platform);
        return String.valueOf(tenancy.confinement());
    }

    private Sample find(UUID id) {
        var sample = entities.find(Sample.class, id);
        if (sample == null) {
            throw new NotFound("sample", id);
        }
        return sample;
    }
}
