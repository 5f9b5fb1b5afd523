package id.lindung.portal.reference;

import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.part.Available;
import id.lindung.portal.session.Viewer;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The platforms this reader may see, read once for each page. */
@RequestScoped
public class PlatformNames {

    private final PlatformsApi platforms;
    private final Viewer viewer;
    private List<PlatformView> all;

    PlatformNames(@RestClient PlatformsApi platforms, Viewer viewer) {
        this.viewer = viewer;
        this.platforms = platforms;
    }

    /** If the register does not answer, pages show the code in place of the name. */
    private List<PlatformView> all() {
        if (all == null) {
            List<PlatformView> found =
                    Available.orNull(() -> AllPages.of(cursor -> platforms.list(cursor, AllPages.LIMIT)));
            all = found == null ? List.of() : found;
        }
        return all;
    }

    /** The name the public knows, or the code of a platform the register does not hold (any more). */
    public String of(String platformId) {
        return all().stream()
                .filter(platform -> platform.id().equals(platformId))
                .map(PlatformView::name)
                .findFirst()
                .orElse(platformId);
    }

    /** Choices for a list; none for a platform, which finds only its own there. */
    public List<Option> choices() {
        return viewer.isPlatform() ? List.of() : options();
    }

    /** One choice for each platform; none for one that is entered only, since nothing can belong to it. */
    public List<Option> options() {
        return all().stream()
                .filter(platform -> platform.status() != PlatformStatus.ENTERED)
                .map(platform -> Option.of(platform.id(), platform.name()))
                .toList();
    }
}
