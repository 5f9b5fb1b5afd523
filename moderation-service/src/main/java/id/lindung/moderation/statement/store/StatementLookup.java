package id.lindung.moderation.statement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds statements on record. */
@ApplicationScoped
public class StatementLookup {

    private final PuidRegister register;
    private final StatementTable table;

    StatementLookup(PuidRegister register, StatementTable table) {
        this.register = register;
        this.table = table;
    }

    /** The present revision behind a puid, found by exactly this puid. */
    public Optional<StoredStatement> current(String platformId, String puid) {
        return register.find(platformId, puid).flatMap(uuid -> table.find(uuid, platformId));
    }

    /** The id of the present revision behind a puid; known for longer than the statement is kept. */
    public Optional<UUID> currentId(String platformId, String puid) {
        return register.find(platformId, puid);
    }

    /** @param confinement the platform whose statement it must be, null for any */
    public Optional<StoredStatement> byId(UUID uuid, String confinement) {
        return table.find(uuid, confinement);
    }
}
