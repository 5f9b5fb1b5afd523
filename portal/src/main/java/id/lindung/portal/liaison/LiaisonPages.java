package id.lindung.portal.liaison;

import id.lindung.contracts.liaison.ActOnLiaison;
import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.LiaisonsApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.act.ActLink;
import id.lindung.portal.form.act.ActPage;
import id.lindung.portal.form.act.ActPages;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.security.Role;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads appointments and puts them into the reader's words. */
@ApplicationScoped
class LiaisonPages {

    static final ActPages<ActOnLiaison> ACTS = ActPages.of(
            "liaison",
            ActOnLiaison.class,
            ActPage.of(LiaisonAct.CONFIRM, "konfirmasi"),
            ActPage.of(LiaisonAct.REJECT, "tolak").reasoned().grave(),
            ActPage.of(LiaisonAct.WITHDRAW, "tarik").grave(),
            ActPage.of(LiaisonAct.END, "akhiri")
                    .asking(Control.day("terakhir", "/lastDay", "liaison:lastDay")
                            .hint()
                            .required())
                    .reasoned()
                    .grave());

    private static final List<LiaisonState> ORDER = List.of(
            LiaisonState.CONFIRMED,
            LiaisonState.PROPOSED,
            LiaisonState.ENDED,
            LiaisonState.REJECTED,
            LiaisonState.WITHDRAWN);

    private final LiaisonsApi liaisons;
    private final PlatformsApi platforms;
    private final Timeline timeline;
    private final Viewer viewer;
    private final Texts texts;

    LiaisonPages(
            @RestClient LiaisonsApi liaisons,
            @RestClient PlatformsApi platforms,
            Timeline timeline,
            Viewer viewer,
            Texts texts) {
        this.liaisons = liaisons;
        this.platforms = platforms;
        this.timeline = timeline;
        this.viewer = viewer;
        this.texts = texts;
    }

    static String href(String platformId) {
        return "/platform/" + platformId + "/kontak";
    }

    ContactPage of(String platformId) {
        PlatformView platform = platforms.get(platformId);
        List<LiaisonAppointmentView> appointments =
                AllPages.of(cursor -> liaisons.list(platformId, null, cursor, AllPages.LIMIT)).stream()
                        .sorted(Comparator.<LiaisonAppointmentView>comparingInt(one -> ORDER.indexOf(one.state()))
                                .thenComparing(LiaisonAppointmentView::id, Comparator.reverseOrder()))
                        .toList();
        Subject.About about = new Subject.About(
                platform.name(),
                platform.name(),
                href(platformId),
                platform.version(),
                null,
                proposing(platformId),
                List.of(),
                List.of(),
                crumbs(platform, Crumb.here(texts.in(LiaisonMessages.class).title())));
        return new ContactPage(about, platform, appointments);
    }

    private List<ActLink> proposing(String platformId) {
        return viewer.hasAny(Role.LIAISON, Role.PLATFORM_APPROVER, Role.OFFICER)
                ? List.of(
                        new ActLink(texts.say("liaison:act(it)", LiaisonAct.PROPOSE), href(platformId) + "/baru", null))
                : List.of();
    }

    /** @throws NotFoundException if it is an appointment of another platform */
    LiaisonPage one(String platformId, UUID id) {
        LiaisonAppointmentView appointment = liaisons.get(id);
        if (!appointment.platformId().equals(platformId)) {
            throw new NotFoundException();
        }
        PlatformView platform = platforms.get(platformId);
        String href = href(platformId) + "/" + id;
        LiaisonMessages messages = texts.in(LiaisonMessages.class);
        String name = appointment.name() + " · " + platform.name();
        Subject.About about = new Subject.About(
                name,
                name,
                href,
                appointment.version(),
                texts.labels().liaisonState(appointment.state()),
                ACTS.links(href, appointment.allowedActions()::contains, texts),
                appointment.allowedActions(),
                timeline.of(appointment.history(), LiaisonAct.class, messages::step, state -> texts.labels()
                        .liaisonState(LiaisonState.valueOf(state))),
                crumbs(platform, Crumb.to(messages.title(), href(platformId)), Crumb.here(appointment.name())));
        return new LiaisonPage(about, appointment);
    }

    private List<Crumb> crumbs(PlatformView platform, Crumb... below) {
        List<Crumb> way = new ArrayList<>();
        way.add(Crumb.to(texts.in(LiaisonMessages.class).platforms(), "/platform"));
        way.add(Crumb.to(platform.name(), "/platform/" + platform.id()));
        way.addAll(List.of(below));
        return way;
    }
}
