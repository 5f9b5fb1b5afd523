package id.lindung.compliance.liaison;

import id.lindung.contracts.event.Event;
import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.kit.act.LifeCycle;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How liaison appointments live: where they are kept and what is told of them. */
@ApplicationScoped
class LiaisonLifeCycle implements LifeCycle<LiaisonAppointment, LiaisonState, LiaisonAct> {

    private final LiaisonAppointments appointments;

    LiaisonLifeCycle(LiaisonAppointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Graph<LiaisonAppointment, LiaisonState, LiaisonAct> graph() {
        return LiaisonGraph.GRAPH;
    }

    @Override
    public LiaisonAppointment toChange(UUID id) {
        return appointments.toChange(id);
    }

    @Override
    public void store(LiaisonAppointment appointment) {
        appointments.persistAndFlush(appointment);
    }

    @Override
    public void take(LiaisonAppointment appointment, Step.What<LiaisonState> what) {
        appointment.take(what);
    }

    /** None: no other service keeps a copy of personal data. */
    @Override
    public List<Event> events(LiaisonAppointment appointment, PermittedAct<LiaisonState, LiaisonAct> done) {
        return List.of();
    }

    @Override
    public Map<String, Object> auditDetails(LiaisonAppointment appointment) {
        return Map.of("state", appointment.state(), "version", appointment.version());
    }
}
