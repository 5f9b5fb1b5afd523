package id.lindung.compliance.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.time.PlausibleDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** What is recorded has happened: it may be told late, never in advance. */
final class EffectiveTime {

    private EffectiveTime() {}

    static void requireNotAfter(Instant now, Instant effectiveAt, String pointer) {
        if (effectiveAt.isAfter(now)) {
            throw InvalidRequest.of(pointer, "PastOrPresent", "must not lie in the future");
        }
        PlausibleDay.require(pointer, LocalDate.ofInstant(effectiveAt, ZoneOffset.UTC));
    }

    /** A correction holds the registration as long as nobody has confirmed it, and cannot change it afterwards. */
    static void requireOfRegistration(Instant now, PlatformStatus status, CorrectPlatform command) {
        var entered = status == PlatformStatus.ENTERED;
        var saysSource = command.source() != null && !command.source().isBlank();
        var violations = new ArrayList<Violation>();
        if (entered == (command.registeredAt() == null)) {
            violations.add(violation("/registeredAt", entered, "NotNull"));
        }
        if (entered ? !saysSource : command.source() != null) {
            violations.add(violation("/source", entered, "NotBlank"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        if (entered) {
            requireNotAfter(now, command.registeredAt(), "/registeredAt");
        }
    }

    private static Violation violation(String pointer, boolean entered, String missing) {
        return entered
                ? new Violation(pointer, missing, "must be there until another official has confirmed the registration")
                : new Violation(pointer, "Null", "must be null once another official has confirmed the registration");
    }
}
