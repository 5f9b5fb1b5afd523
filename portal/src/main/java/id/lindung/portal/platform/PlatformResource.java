package id.lindung.portal.platform;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.platform.PlatformStatusEntry;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.LiaisonsApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.part.Available;
import id.lindung.portal.part.Meanwhile;
import id.lindung.portal.session.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
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
    private final PlatformSubjects subjects;

    PlatformResource(
            @RestClient PlatformsApi platforms,
            @RestClient CommitmentsApi commitments,
            @RestClient LiaisonsApi liaisons,
            PlatformTakedown takedown,
            Timeline timeline,
            Viewer viewer,
            PlatformSubjects subjects) {
        this.platforms = platforms;
        this.commitments = commitments;
        this.liaisons = liaisons;
        this.takedown = takedown;
        this.timeline = timeline;
        this.viewer = viewer;
        this.subjects = subjects;
    }

    @GET
    @Path("{id}")
    public TemplateInstance platform(String id, @QueryParam(PlatformTab.PARAMETER) String part) {
        PlatformTab tab = PlatformTab.chosen(part);
        Meanwhile<List<CommitmentView>> promises = Meanwhile.ask(
                () -> AllPages.of(cursor -> commitments.list(id, null, null, null, null, cursor, AllPages.LIMIT)));
        Meanwhile<List<ChronologyEntryView>> events =
                Meanwhile.ask(() -> tab == PlatformTab.CHRONOLOGY ? chronology(id) : List.of());
        Meanwhile<List<LiaisonAppointmentView>> contacts =
                Meanwhile.ask(() -> tab == PlatformTab.LIAISONS ? inOffice(id) : null);
        Meanwhile<PlatformPage.Takedown> orders = Meanwhile.ask(() -> takedown.of(id));
        PlatformView platform = platforms.get(id);
        List<LiaisonAppointmentView> inOffice = Available.orNull(contacts::answer);
        PlatformSubject subject = subjects.of(platform);
        return Templates.platform(new PlatformPage(
                subject,
                tab,
                standing(platform),
                Available.orNull(promises::answer),
                inOffice,
                tab == PlatformTab.LIAISONS && inOffice == null && viewer.mayReadContacts(),
                orders.answer(),
                Available.orNull(events::answer),
                subject.crumbs()));
    }

    /** The oldest first. */
    private List<ChronologyEntryView> chronology(String id) {
        return AllPages.of(cursor -> platforms.chronologyEntries(id, cursor, AllPages.LIMIT)).stream()
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
        List<PlatformStatusEntry> newestFirst = new ArrayList<>(platform.statusHistory());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(entry -> new PlatformPage.Standing(
                        entry.status(),
                        entry.effectiveAt(),
                        entry.recordedAt(),
                        timeline.by(entry.actor()),
                        timeline.by(entry.proposedBy()),
                        entry.reason(),
                        entry.source()))
                .toList();
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance platform(PlatformPage page);
    }
}
