package id.lindung.portal.platform;

import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.platform.PlatformView;
import java.util.List;

/** The register as a table. */
public record PlatformList(List<Row> rows) {

    /**
     * One platform.
     *
     * @param promises its commitments; null where it has none
     */
    public record Row(PlatformView platform, ComplianceDashboard.PlatformCompliance promises) {}
}
