package id.lindung.compliance.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.kit.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** An update as the answer to a request, with the ETag that the next change must name. */
final class UpdateAnswer {

    private UpdateAnswer() {}

    static Response ok(ComplianceUpdateView update) {
        return with(Response.ok(), update);
    }

    static Response created(ComplianceUpdateView update) {
        return with(Response.created(URI.create("/api/v1/compliance-updates/" + update.id())), update);
    }

    private static Response with(Response.ResponseBuilder answer, ComplianceUpdateView update) {
        return answer.header(HttpHeaders.ETAG, ETags.of(update.version()))
                .entity(update)
                .build();
    }
}
