package id.lindung.compliance.platform;

import id.lindung.compliance.listing.Filter;
import id.lindung.compliance.listing.Pages;
import id.lindung.compliance.missed.MissedDeadlines;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Reads the register. */
@ApplicationScoped
class ReadPlatforms {

    private final Platforms platforms;
    private final MissedDeadlines missedDeadlines;
    private final Tenancy tenancy;

    ReadPlatforms(Platforms platforms, MissedDeadlines missedDeadlines, Tenancy tenancy) {
        this.platforms = platforms;
        this.missedDeadlines = missedDeadlines;
        this.tenancy = tenancy;
    }

    @Transactional
    PlatformView one(String id, Caller reader) {
        return platforms.reachable(id).shownTo(reader, missedDeadlines.of(id));
    }

    @Transactional
    Page<PlatformView> page(String cursor, int limit, Caller reader) {
        var filter = new Filter().and("id = :confinement", "confinement", tenancy.confinement());
        var rows = platforms.page(filter, Cursor.decode(cursor, 1).text(0), limit);
        var missed = missedDeadlines.of(rows.stream().map(Platform::id).collect(Collectors.toSet()));
        return Pages.cut(
                rows,
                limit,
                platform -> platform.shownTo(reader, missed.getOrDefault(platform.id(), 0L)),
                platform -> Cursor.encode(platform.id()),
                platforms.count(filter));
    }

    @Transactional
    Page<PublicPlatform> publicPage(String cursor, int limit) {
        var rows = platforms.page(new Filter(), Cursor.decode(cursor, 1).text(0), limit);
        return Pages.cut(
                rows,
                limit,
                Platform::shownToAnybody,
                platform -> Cursor.encode(platform.id()),
                platforms.count(new Filter()));
    }
}
