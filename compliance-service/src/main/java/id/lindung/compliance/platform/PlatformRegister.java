package id.lindung.compliance.platform;

import id.lindung.compliance.liaison.RegisteredPlatforms;
import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.metric.ComplianceDashboard.PlatformProposal;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /**
     * Platforms of which something is proposed that the reader can decide, also such as nobody has confirmed yet; by id.
     *
     * @param confinement the only platform to look at, null for all
     */
    @ForPages
    public List<PlatformProposal> proposalsFor(Caller reader, String confinement) {
        var filter = new Filter()
                .and("r.code = :confinement", "confinement", confinement)
                .and(
                        "exists (select p.id from Proposal p where p.subjectId = r.id and p.status = :open)",
                        "open",
                        Proposal.Status.OPEN);
        return platforms.find("from Platform r" + filter.where() + " order by r.code", filter.parameters()).stream()
                .filter(platform -> platform.openProposal()
                        .filter(open -> open.waitsFor(reader))
                        .isPresent())
                .map(platform -> new PlatformProposal(platform.platformId(), platform.name()))
                .toList();
    }
}
