package id.lindung.portal.platform;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformStatusEntry;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.LiaisonsApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.part.Available;
import id.lindung.portal.part.Meanwhile;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One platform: promises, orders, standing, people and the case behind them. */
@Path("/platform")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlatformResource {

    private final PlatformsApi platforms;
    private final CommitmentsApi commitments;
    private final LiaisonsApi liaisons;
    private final PlatformTakedown takedown;
    private final Timeline timeline;
    private final Viewer viewer;
    private final Texts texts;

    PlatformResource(
            @RestClient PlatformsApi platforms,
            @RestClient CommitmentsApi commitments,
            @RestClient LiaisonsApi liaisons,
            PlatformTakedown takedown,
            Timeline timeline,
            Viewer viewer,
            Texts texts) {
        this.platforms = platforms;
        this.commitments = commitments;
        this.liaisons = liaisons;
        this.takedown = takedown;
        this.timeline = timeline;
        this.viewer = viewer;
        this.texts = texts;
    }

    @GET
    @Path("{id}")
    public TemplateInstance platform(String id) {
        Meanwhile<List<CommitmentView>> promises = Meanwhile.ask(
                () -> AllPages.of(cursor -> commitments.list(id, null, null, null, null, cursor, AllPages.LIMIT)));
        Meanwhile<List<ChronologyEntryView>> events =
                Meanwhile.ask(() -> AllPages.of(cursor -> platforms.chronologyEntries(id, cursor, AllPages.LIMIT)));
        Meanwhile<List<LiaisonAppointmentView>> contacts = Meanwhile.ask(() -> inOffice(id));
        Meanwhile<PlatformPage.Takedown> orders = Meanwhile.ask(() -> takedown.of(id));
        PlatformView platform = platforms.get(id);
        List<LiaisonAppointmentView> inOffice = Available.orNull(contacts::answer);
        return Templates.platform(new PlatformPage(
                platform,
                standing(platform),
                Available.orNull(promises::answer),
                inOffice,
                inOffice == null && viewer.mayReadContacts(),
                orders.answer(),
                Available.orNull(() -> oldestFirst(events.answer())),
                List.of(Crumb.to(texts.in(PlatformMessages.class).title(), "/platform"), Crumb.here(platform.name()))));
    }

    private static List<ChronologyEntryView> oldestFirst(List<ChronologyEntryView> events) {
        return events.stream()
                .sorted(Comparator.comparing(ChronologyEntryView::occurredOn).thenComparing(ChronologyEntryView::code))
                .toList();
    }

    /** Null for readers who have no need of personal data. */
    private List<LiaisonAppointmentView> inOffice(String id) {
        return viewer.mayReadContacts()
                ? AllPages.of(cursor -> liaisons.list(id, LiaisonState.CONFIRMED, cursor, AllPages.LIMIT))
                : null;
    }

    private List<PlatformPage.Standing> standing(PlatformView platform) {
        return platform.statusHistory().stream()
                .sorted(Comparator.comparing(PlatformStatusEntry::effectiveAt).reversed())
                .map(entry -> new PlatformPage.Standing(
                        entry.status(),
                        entry.effectiveAt(),
                        entry.recordedAt(),
                        timeline.by(entry.actor()),
                        isRegistration(entry, platform) ? null : entry.reason(),
                        entry.source()))
                .toList();
    }

    /** Nobody gives a reason for it: what stands there is the service's own word, in no reader's language. */
    private static boolean isRegistration(PlatformStatusEntry entry, PlatformView platform) {
        return entry.status() == PlatformStatus.REGISTERED
                && platform.statusHistory().stream()
                        .noneMatch(other -> other.recordedAt().isBefore(entry.recordedAt()));
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance platform(PlatformPage page);
    }
}
