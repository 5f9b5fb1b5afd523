package id.lindung.compliance.platform;

import id.lindung.compliance.liaison.RegisteredPlatforms;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** What other features may ask of the register. */
@ApplicationScoped
public class PlatformRegister implements RegisteredPlatforms {

    private final Platforms platforms;

    PlatformRegister(Platforms platforms) {
        this.platforms = platforms;
    }

    @Override
    public void requireRegistered(String platformId) {
        if (!platforms.isRegistered(platformId)) {
            throw new Conflict(
                    "unknown-platform",
                    "The platform is not in the register, or a second official has not confirmed its entry.");
        }
    }

    /**
     * Names of registered platforms, by id.
     *
     * @param confinement the only platform to look at, null for all
     */
    public Map<String, String> names(String confinement) {
        var filter = Platforms.registered().and("code = :confinement", "confinement", confinement);
        return platforms.find("from Platform" + filter.where(), filter.parameters()).stream()
                .collect(Collectors.toMap(Platform::platformId, Platform::name));
    }
}
