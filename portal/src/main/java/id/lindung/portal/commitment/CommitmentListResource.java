package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.paging.Page;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.Chip;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of commitments. */
@Path("/komitmen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CommitmentListResource {

    private final CommitmentsApi commitments;
    private final PlatformNames platforms;
    private final Viewer viewer;
    private final Texts texts;

    CommitmentListResource(
            @RestClient CommitmentsApi commitments, PlatformNames platforms, Viewer viewer, Texts texts) {
        this.commitments = commitments;
        this.platforms = platforms;
        this.viewer = viewer;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(@BeanParam CommitmentFilter filter, @BeanParam Position position) {
        Page<CommitmentView> page = commitments.list(
                filter.platform(),
                filter.state(),
                filter.strength(),
                filter.late() ? true : null,
                filter.proposal() ? true : null,
                position.cursor(),
                Position.ROWS);
        CommitmentMessages messages = texts.in(CommitmentMessages.class);
        return Templates.list(new CommitmentList(
                page.items().stream()
                        .map(commitment -> new CommitmentList.Row(commitment, platforms.of(commitment.platformId())))
                        .toList(),
                PageLinks.of(filter.address(), position, page),
                filter,
                viewer.isPlatform() ? List.of() : Option.orAny(messages.anyPlatform(), platforms.options()),
                Option.orAny(messages.anyState(), states()),
                Option.orAny(messages.anyStrength(), strengths()),
                chips(filter, messages)));
    }

    /** A platform never sees a draft. */
    private List<Option> states() {
        return Arrays.stream(CommitmentState.values())
                .filter(state -> !viewer.isPlatform() || state != CommitmentState.DRAFT)
                .map(state -> Option.of(state.name(), texts.labels().commitmentState(state)))
                .toList();
    }

    private List<Option> strengths() {
        return Arrays.stream(CommitmentStrength.values())
                .map(strength -> Option.of(strength.name(), texts.labels().strength(strength)))
                .toList();
    }

    private List<Chip> chips(CommitmentFilter filter, CommitmentMessages messages) {
        ListAddress address = filter.address();
        List<Chip> chips = new ArrayList<>();
        if (filter.platform() != null) {
            chips.add(Chip.of(platforms.of(filter.platform()), address, CommitmentFilter.PLATFORM));
        }
        if (filter.state() != null) {
            chips.add(Chip.of(texts.labels().commitmentState(filter.state()), address, CommitmentFilter.STATE));
        }
        if (filter.strength() != null) {
            chips.add(Chip.of(texts.labels().strength(filter.strength()), address, CommitmentFilter.STRENGTH));
        }
        if (filter.late()) {
            chips.add(Chip.of(messages.late(), address, CommitmentFilter.LATE));
        }
        if (filter.proposal()) {
            chips.add(Chip.of(messages.proposalWaiting(), address, CommitmentFilter.PROPOSAL));
        }
        return chips;
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance list(CommitmentList list);
    }
}
