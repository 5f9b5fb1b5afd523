package id.lindung.portal.platform;

import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.metric.FigureWords;
import java.util.List;

/**
 * The register as a table.
 *
 * @param promisesKnown false when nothing is known of promises
 * @param ordersKnown false when moderation-service does not answer
 */
public record PlatformList(List<Row> rows, boolean promisesKnown, boolean ordersKnown) {

    /**
     * One platform.
     *
     * @param promises its commitments; null where it has none, or nothing is known of them
     * @param takedown figures of its orders; null where it has none, or nothing is known of them
     */
    public record Row(
            PlatformView platform, ComplianceDashboard.PlatformCompliance promises, FigureWords.Words takedown) {}
}
