package id.lindung.portal.liaison;

import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.portal.form.Subject;

/** One appointment as its pages show it. */
public record LiaisonPage(About about, LiaisonAppointmentView appointment) implements Subject {}
