package id.lindung.kit.tenant;

import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the users and machines of a platform inside that platform ({@code docs/adr/0003}). */
@ApplicationScoped
public class Tenancy {

    private final CurrentCaller currentCaller;

    Tenancy(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    /**
     * The platform the caller is confined to, or null for officials. It goes into every query as
     * {@code (:platformId is null or platform_id = :platformId)}, so that nothing else is ever read.
     */
    public String confinement() {
        return currentCaller.get().platformId().orElse(null);
    }

    /**
     * @param platformId the platform that the resource belongs to
     * @param kind what it is, for the caller's problem: {@code takedown-order}
     * @param id the id by which it was asked for
     * @throws NotFound unless the caller may reach this platform: its existence is not revealed
     */
    public void require(String platformId, String kind, Object id) {
        var confinement = confinement();
        if (confinement != null && !confinement.equals(platformId)) {
            throw new NotFound(kind, id);
        }
    }
}
