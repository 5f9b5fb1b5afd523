package id.lindung.kit.idempotency;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A resource that answers a repeated request with what is there now. */
public interface ShownAnew {

    /**
     * @param id of what was acted on or made
     * @param made whether the request made it
     */
    RestResponse<?> shownAnew(UUID id, boolean made);
}
