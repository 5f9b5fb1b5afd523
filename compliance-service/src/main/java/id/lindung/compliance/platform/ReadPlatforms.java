package id.lindung.compliance.platform;

import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the register. */
@ApplicationScoped
class ReadPlatforms {

    private final Platforms platforms;
    private final PlatformViews views;

    ReadPlatforms(Platforms platforms, PlatformViews views) {
        this.platforms = platforms;
        this.views = views;
    }

    @Transactional
    PlatformView one(String id) {
        return views.of(platforms.reachable(id));
    }

    @ForPages
    Page<PlatformView> page(String cursor, int limit) {
        var filter = platforms.visible();
        var rows = platforms.page(filter, Cursor.decode(cursor, 1).text(0), limit);
        return Pages.cut(
                rows, limit, views.of(rows), platform -> Cursor.encode(platform.platformId()), platforms.count(filter));
    }

    @ForPages
    Page<PublicPlatform> publicPage(String cursor, int limit) {
        var filter = Platforms.registered();
        var rows = platforms.page(filter, Cursor.decode(cursor, 1).text(0), limit);
        return Pages.cut(
                rows,
                limit,
                Platform::shownToAnybody,
                platform -> Cursor.encode(platform.platformId()),
                platforms.count(filter));
    }
}
