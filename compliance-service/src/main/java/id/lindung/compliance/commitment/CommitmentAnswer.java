package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.kit.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A commitment as the answer to a request, with the ETag that the next change must name. */
final class CommitmentAnswer {

    private CommitmentAnswer() {}

    static Response ok(CommitmentView commitment) {
        return with(Response.ok(), commitment);
    }

    static Response created(CommitmentView commitment, URI location) {
        return with(Response.created(location), commitment);
    }

    private static Response with(Response.ResponseBuilder answer, CommitmentView commitment) {
        return answer.header(HttpHeaders.ETAG, ETags.of(commitment.version()))
                .entity(commitment)
                .build();
    }
}
