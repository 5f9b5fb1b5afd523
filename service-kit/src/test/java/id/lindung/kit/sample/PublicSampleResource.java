package id.lindung.kit.sample;

import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What everybody may see. */
@Path("/api/v1/samples/public")
@PermitAll
public class PublicSampleResource {

    private final CurrentCaller currentCaller;

    PublicSampleResource(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    @GET
    public Response open() {
        return Response.ok("open").header("Cache-Control", "max-age=60").build();
    }

    record Greeting(String name) {}

    @GET
    @Path("/greeting")
    @Produces(MediaType.APPLICATION_JSON)
    public Greeting greeting() {
        return new Greeting(currentCaller.ifSignedIn().map(Caller::name).orElse("stranger"));
    }

    @GET
    @Path("/caller")
    public Caller callerOfNobody() {
        return currentCaller.get();
    }
}
