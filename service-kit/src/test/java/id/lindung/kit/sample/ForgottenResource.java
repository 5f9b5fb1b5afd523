package id.lindung.kit.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may do this. */
@Path("/api/v1/forgotten")
public class ForgottenResource {

    @GET
    public String get() {
        return "reached";
    }
}
