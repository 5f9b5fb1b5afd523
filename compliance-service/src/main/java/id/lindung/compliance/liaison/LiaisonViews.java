package id.lindung.compliance.liaison;

import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Appointments as the present caller may see them. */
@ApplicationScoped
class LiaisonViews {

    private final LiaisonFigures figures;
    private final CurrentCaller caller;

    LiaisonViews(LiaisonFigures figures, CurrentCaller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    LiaisonAppointmentView of(LiaisonAppointment appointment) {
        return of(List.of(appointment)).apply(appointment);
    }

    /** Many at once, with one look at the figures of their platforms. */
    Function<LiaisonAppointment, LiaisonAppointmentView> of(List<LiaisonAppointment> appointments) {
        var counts = figures.of(
                appointments.stream().map(LiaisonAppointment::platformId).collect(Collectors.toSet()));
        return appointment -> appointment.shownTo(
                caller.get(), counts.get(appointment.platformId()).domestic());
    }
}
