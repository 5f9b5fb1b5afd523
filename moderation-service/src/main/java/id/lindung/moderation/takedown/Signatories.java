package id.lindung.moderation.takedown;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The two persons who answer for an order; the database, too, refuses that they are one. */
@Embeddable
class Signatories {

    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "drafter_issuer"))
    @AttributeOverride(name = "subject", column = @Column(name = "drafter_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "drafter_name"))
    @AttributeOverride(name = "role", column = @Column(name = "drafter_role"))
    @AttributeOverride(name = "platformId", column = @Column(name = "drafter_platform_id"))
    private ActingPerson drafter;

    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "signer_issuer"))
    @AttributeOverride(name = "subject", column = @Column(name = "signer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "signer_name"))
    @AttributeOverride(name = "role", column = @Column(name = "signer_role"))
    @AttributeOverride(name = "platformId", column = @Column(name = "signer_platform_id"))
    private ActingPerson signer;

    protected Signatories() {}

    Signatories(ActingPerson drafter) {
        this.drafter = drafter;
    }

    ActingPerson drafter() {
        return drafter;
    }

    /** Null before the signature. */
    ActingPerson signer() {
        return signer;
    }

    void signedBy(ActingPerson person) {
        signer = person;
    }
}
