package id.lindung.compliance.platform;

import id.lindung.contracts.platform.AddLiaison;
import id.lindung.contracts.platform.LiaisonView;
import id.lindung.kit.id.Ids;
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

    LiaisonView view() {
        return new LiaisonView(id, name, email, phone, domiciledInIndonesia, validFrom, validTo);
    }
}
