package id.lindung.kit.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A resource that answers a repeated request with what is there now. */
public interface ShownAnew {

    /**
     * @param id of what was acted on or made
     * @param made whether the request made it
     */
    Response shownAnew(UUID id, boolean made);
}
