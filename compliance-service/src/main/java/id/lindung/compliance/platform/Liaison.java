package id.lindung.compliance.platform;

import id.lindung.contracts.platform.AddLiaison;
import id.lindung.contracts.platform.EndLiaison;
import id.lindung.contracts.platform.LiaisonView;
import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** A contact person of a platform; personal data, shown to the platform itself and to officials who deal with it. */
@Entity
class Liaison {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Platform platform;

    private String name;
    private String email;
    private String phone;
    private boolean domiciledInIndonesia;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String endReason;

    protected Liaison() {}

    Liaison(Platform platform, AddLiaison command) {
        this.id = Ids.next();
        this.platform = platform;
        this.name = command.name();
        this.email = command.email();
        this.phone = command.phone();
        this.domiciledInIndonesia = command.domiciledInIndonesia();
        this.validFrom = command.validFrom();
        this.validTo = command.validTo();
    }

    UUID id() {
        return id;
    }

    /**
     * @return the last day that was set so far, null for none; it stands nowhere else from now on
     * @throws Conflict {@code liaison-ended} if that was done before
     * @throws InvalidRequest if the last day lies before the first, or after the one that was set
     */
    LocalDate end(EndLiaison command) {
        if (endReason != null) {
            throw new Conflict("liaison-ended", "This liaison's office was ended already.");
        }
        requireDay(!command.validTo().isBefore(validFrom), "must not lie before validFrom");
        requireDay(
                validTo == null || !command.validTo().isAfter(validTo), "must not lie after the last day set so far");
        var before = validTo;
        validTo = command.validTo();
        endReason = command.reason();
        return before;
    }

    private static void requireDay(boolean holds, String message) {
        if (!holds) {
            throw InvalidRequest.of("/validTo", "chronological", message);
        }
    }

    LiaisonView view() {
        return new LiaisonView(id, name, email, phone, domiciledInIndonesia, validFrom, validTo, endReason);
    }
}
