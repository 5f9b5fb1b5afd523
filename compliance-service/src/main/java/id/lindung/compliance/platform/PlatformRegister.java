package id.lindung.compliance.platform;

import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;

/** What other features may ask of the register. */
@ApplicationScoped
public class PlatformRegister {

    private final Platforms platforms;

    PlatformRegister(Platforms platforms) {
        this.platforms = platforms;
    }

    /** @throws Conflict {@code unknown-platform} if no such platform is registered */
    public void requireRegistered(String platformId) {
        if (platforms.findByIdOptional(platformId).isEmpty()) {
            throw new Conflict("unknown-platform", "The platform is not in the register; register it first.");
        }
    }
}
