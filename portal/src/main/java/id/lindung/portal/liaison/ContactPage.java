package id.lindung.portal.liaison;

import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Subject;
import java.util.List;

/**
 * The liaison officers of a platform.
 *
 * @param appointments those in office, then the proposed ones, then the others, each the latest first
 */
public record ContactPage(About about, PlatformView platform, List<LiaisonAppointmentView> appointments)
        implements Subject {}
