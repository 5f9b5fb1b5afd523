package id.lindung.portal.client;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

/** What the page of a form was stamped with, as the services want it in the headers of a change. */
public final class Stamp {

    /** The version of the resource that the page was made from. */
    @HeaderParam(HttpHeaders.IF_MATCH)
    public final String version;

    /** The key made with the page: sent twice, the form has one effect. Null where the page had none. */
    @HeaderParam("Idempotency-Key")
    public final String key;

    public Stamp(long version, String key) {
        this.version = "\"" + version + "\"";
        this.key = key;
    }
}
