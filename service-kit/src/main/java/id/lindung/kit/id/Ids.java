package id.lindung.kit.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers: UUIDv7 (RFC 9562 section 5.7), so that a primary key grows with time and its index stays dense. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
