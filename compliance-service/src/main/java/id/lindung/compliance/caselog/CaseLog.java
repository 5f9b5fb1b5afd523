package id.lindung.compliance.caselog;

import id.lindung.compliance.listing.Filter;
import id.lindung.compliance.listing.Pages;
import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.contracts.caselog.CaseEventView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What happened with each platform, with its source and how certain it is. */
@ApplicationScoped
public class CaseLog {

    private final CaseEvents events;
    private final PlatformRegister register;
    private final Tenancy tenancy;
    private final AuditLog audit;
    private final Clock clock;

    CaseLog(CaseEvents events, PlatformRegister register, Tenancy tenancy, AuditLog audit, Clock clock) {
        this.events = events;
        this.register = register;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day of an entry; empty if the platform's log has no such code. */
    public Optional<LocalDate> dayOf(String platformId, String code) {
        return events.findByIdOptional(new CaseEventKey(platformId, code)).map(CaseEvent::occurredOn);
    }

    /** @throws Conflict {@code unknown-platform}, {@code case-event-exists} */
    @Transactional
    CaseEventView add(CaseEventView command, Caller caller) {
        requireOrder(command);
        register.requireRegistered(command.platformId());
        if (dayOf(command.platformId(), command.code()).isPresent()) {
            throw new Conflict("case-event-exists", "This code is in the log of the platform; entries never change.");
        }
        var event = new CaseEvent(command, caller, clock.instant());
        events.persistAndFlush(event);
        audit.record(
                caller,
                "case-event.add",
                "case-event",
                command.code(),
                command.platformId(),
                Map.of("digest", event.digest()));
        return event.view();
    }

    private static void requireOrder(CaseEventView command) {
        if (command.occurredTo() != null && command.occurredTo().isBefore(command.occurredOn())) {
            throw InvalidRequest.of("/occurredTo", "chronological", "must not lie before occurredOn");
        }
    }

    @Transactional
    Page<CaseEventView> page(String platformId, String cursor, int limit) {
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
                events.page(position, limit),
                limit,
                CaseEvent::view,
                event -> cursorOf(event.view()),
                events.count(filter));
    }

    private static String cursorOf(CaseEventView event) {
        return Cursor.encode(event.occurredOn().toString(), event.platformId(), event.code());
    }
}
