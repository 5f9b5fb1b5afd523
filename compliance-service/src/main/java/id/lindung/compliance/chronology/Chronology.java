package id.lindung.compliance.chronology;

import id.lindung.compliance.listing.Filter;
import id.lindung.compliance.listing.Pages;
import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.tenant.Tenancy;
import id.lindung.kit.time.PlausibleDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What happened with each platform, with its source and how certain it is. */
@ApplicationScoped
public class Chronology {

    private final ChronologyEntries entries;
    private final PlatformRegister register;
    private final Tenancy tenancy;
    private final AuditLog audit;
    private final Clock clock;

    Chronology(ChronologyEntries entries, PlatformRegister register, Tenancy tenancy, AuditLog audit, Clock clock) {
        this.entries = entries;
        this.register = register;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day of an entry; empty if the chronology of the platform has no such code. */
    public Optional<LocalDate> dayOf(String platformId, String code) {
        return entries.findByIdOptional(new ChronologyEntryKey(platformId, code))
                .map(ChronologyEntry::occurredOn);
    }

    /** @throws Conflict {@code unknown-platform}, {@code chronology-entry-exists} */
    @Transactional
    ChronologyEntryView add(ChronologyEntryView command, Caller caller) {
        requireOrder(command);
        register.requireRegistered(command.platformId());
        if (dayOf(command.platformId(), command.code()).isPresent()) {
            throw new Conflict(
                    "chronology-entry-exists", "This code is in the chronology of the platform; entries never change.");
        }
        var entry = new ChronologyEntry(command, caller, clock.instant());
        entries.persistAndFlush(entry);
        audit.record(
                caller,
                "chronology-entry.add",
                "chronology-entry",
                command.code(),
                command.platformId(),
                Map.of("digest", entry.digest()));
        return entry.view();
    }

    private static void requireOrder(ChronologyEntryView command) {
        PlausibleDay.require("/occurredOn", command.occurredOn());
        PlausibleDay.require("/occurredTo", command.occurredTo());
        if (command.occurredTo() != null && command.occurredTo().isBefore(command.occurredOn())) {
            throw InvalidRequest.of("/occurredTo", "chronological", "must not lie before occurredOn");
        }
    }

    @ForPages
    Page<ChronologyEntryView> page(String platformId, String cursor, int limit) {
        var filter = new Filter()
                .and("key.platformId = :platform", "platform", platformId)
                .and("key.platformId = :confinement", "confinement", tenancy.confinement());
        var after = Cursor.decode(cursor, 3);
        var position = filter.copy();
        if (!after.isStart()) {
            position.and(
                            "(occurredOn, key.platformId, key.code) > (:day, :afterPlatform, :afterCode)",
                            "day",
                            after.day(0))
                    .with("afterPlatform", after.text(1))
                    .with("afterCode", after.text(2));
        }
        return Pages.cut(
                entries.page(position, limit),
                limit,
                ChronologyEntry::view,
                entry -> cursorOf(entry.view()),
                entries.count(filter));
    }

    private static String cursorOf(ChronologyEntryView entry) {
        return Cursor.encode(entry.occurredOn().toString(), entry.platformId(), entry.code());
    }
}
