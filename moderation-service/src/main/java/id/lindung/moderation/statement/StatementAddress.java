package id.lindung.moderation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** Where a statement is read, as an absolute address: clients of the EU database follow it as it stands. */
@ApplicationScoped
class StatementAddress {

    private final UriInfo request;
    private final StatementConfig config;

    StatementAddress(UriInfo request, StatementConfig config) {
        this.request = request;
        this.config = config;
    }

    /** Where the operator has not said it, the name is the one the caller has used; only that caller sees the answer. */
    URI of(UUID uuid) {
        var base = config.publicAddress().orElseGet(() -> request.getBaseUri()).toString();
        // Appended, not resolved: a gateway may reach this service below a path of its own.
        return URI.create(base.replaceAll("/+$", "") + "/api/v1/statement/" + uuid);
    }
}
