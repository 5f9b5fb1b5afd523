package id.lindung.portal.home;

import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.portal.chart.Chart;
import java.util.List;

/**
 * The home page.
 *
 * @param charts requests of Indonesia beside its neighbours; empty when no figures were published, null when the service
 *     does not answer
 * @param platforms the register as anybody may read it, the latest change of standing first; null when the service does
 *     not answer
 * @param promises null when the service does not answer
 */
public record HomePage(List<Chart> charts, List<PublicPlatform> platforms, Promises promises) {

    /**
     * Commitments in force.
     *
     * @param number how many there are
     * @param fulfilled how many of them two officials found fulfilled
     * @param recent the last numbers
     */
    public record Promises(long number, long fulfilled, List<Promise> recent) {}

    /** @param platform its name, or its code where the register does not answer */
    public record Promise(PublicCommitment commitment, String platform) {}
}
