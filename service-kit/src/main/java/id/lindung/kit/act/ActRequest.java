package id.lindung.kit.act;

import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/**
 * What every request to act on something carries besides its body.
 *
 * @param id of what is acted on
 * @param ifMatch version that the caller has read
 * @param idempotencyKey with which the request can be repeated; heeded by {@link id.lindung.kit.idempotency.Idempotent}
 */
public record ActRequest(
        @PathParam("id") UUID id,
        @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
        @HeaderParam(Idempotency.HEADER) String idempotencyKey) {

    /** @throws id.lindung.kit.problem.PreconditionRequired if the caller does not say which version was read */
    public Acts.Target target() {
        return new Acts.Target(id, IfMatch.require(ifMatch));
    }

    /** For acts by which nothing can be lost: a version is compared if the caller names one, and not asked for. */
    public Acts.Target targetOfAnyVersion() {
        return ifMatch == null ? new Acts.Target(id, null) : target();
    }
}
