package id.lindung.compliance.liaison;

/** The register as appointments ask of it. A port, because the register knows its liaisons and not the other way round. */
public interface RegisteredPlatforms {

    /** @throws id.lindung.kit.problem.Conflict {@code unknown-platform} if no such platform is registered */
    void requireRegistered(String platformId);
}
