package id.lindung.compliance.liaison;

import id.lindung.compliance.listing.Pages;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads appointments. */
@ApplicationScoped
class ReadLiaisons {

    private final LiaisonAppointments appointments;
    private final LiaisonViews views;

    ReadLiaisons(LiaisonAppointments appointments, LiaisonViews views) {
        this.appointments = appointments;
        this.views = views;
    }

    @Transactional
    LiaisonAppointmentView one(UUID id) {
        return views.of(appointments.reachable(id));
    }

    @ForPages
    Page<LiaisonAppointmentView> page(String platformId, LiaisonState state, String cursor, int limit) {
        var filter = appointments.matching(platformId, state);
        var rows = appointments.page(filter, Cursor.decode(cursor, 1).uuid(0), limit);
        return Pages.cut(
                rows,
                limit,
                views.of(rows),
                appointment -> Cursor.encode(appointment.id().toString()),
                appointments.count(filter));
    }
}
