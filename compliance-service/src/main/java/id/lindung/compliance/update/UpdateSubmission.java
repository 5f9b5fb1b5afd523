package id.lindung.compliance.update;

import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.update.ReceiptView;
import id.lindung.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** What was submitted, exactly as its digest was computed; never changed. */
@Entity
public class UpdateSubmission {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "update_id")
    private ComplianceUpdate update;

    private int revision;
    private String canonical;
    private String digest;
    private Instant submittedAt;

    protected UpdateSubmission() {}

    UpdateSubmission(ComplianceUpdate update, String canonical, Instant at) {
        this.id = Ids.next();
        this.update = update;
        this.revision = update.revision();
        this.canonical = canonical;
        this.digest = Sha256.of(canonical);
        this.submittedAt = at;
    }

    public int revision() {
        return revision;
    }

    public String canonical() {
        return canonical;
    }

    public String digest() {
        return digest;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public ReceiptView receipt() {
        return new ReceiptView(update.id(), update.number(), revision, digest, submittedAt);
    }
}
