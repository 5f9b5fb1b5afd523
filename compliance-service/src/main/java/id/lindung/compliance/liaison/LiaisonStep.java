package id.lindung.compliance.liaison;

import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.kit.lifecycle.Audience;
import id.lindung.kit.lifecycle.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One act in the life of a liaison appointment; both sides read of it. */
@Entity
class LiaisonStep extends Step {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appointment_id")
    private LiaisonAppointment appointment;

    protected LiaisonStep() {}

    LiaisonStep(LiaisonAppointment appointment, What<LiaisonState> what) {
        super(what, Audience.EVERYBODY);
        this.appointment = appointment;
    }
}
