package id.lindung.portal.platform;

import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import java.util.List;

/**
 * A form about a platform.
 *
 * @param platform null for one that is not registered yet
 */
public record PlatformFormPage(PlatformView platform, Typed typed, List<Crumb> crumbs) {

    public String href() {
        return platform == null ? "/platform" : "/platform/" + platform.id();
    }

    /** The version the page was first made from. */
    public Long version() {
        return platform == null ? null : Long.valueOf(typed.versionOr(platform.version()));
    }
}
