package id.lindung.portal.home;

import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.portal.chart.Chart;
import java.util.List;

/**
 * The home page.
 *
 * @param charts requests of Indonesia beside its neighbours; empty when no figures were published, null when the service
 *     does not answer
 * @param platforms the register as anybody may read it; null when the service does not answer
 */
public record HomePage(List<Chart> charts, List<PublicPlatform> platforms) {}
