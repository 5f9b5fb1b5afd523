package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.paging.Page;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of commitments. */
@Path("/komitmen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CommitmentListResource {

    private final CommitmentsApi commitments;
    private final CommitmentConditions conditions;
    private final PlatformNames platforms;
    private final Texts texts;

    CommitmentListResource(
            @RestClient CommitmentsApi commitments,
            CommitmentConditions conditions,
            PlatformNames platforms,
            Texts texts) {
        this.commitments = commitments;
        this.conditions = conditions;
        this.platforms = platforms;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(@Context UriInfo uri, @BeanParam Position position) {
        Filter filter = conditions.all.read(uri.getQueryParameters(), texts);
        Page<CommitmentView> page = commitments.list(
                filter.text(CommitmentConditions.PLATFORM),
                filter.constant(CommitmentState.class, CommitmentConditions.STATE),
                filter.constant(CommitmentStrength.class, CommitmentConditions.STRENGTH),
                filter.onlyIf(CommitmentConditions.LATE),
                filter.onlyIf(CommitmentConditions.PROPOSAL),
                position.cursor(),
                Position.ROWS);
        return Templates.list(new CommitmentList(
                page.items().stream()
                        .map(commitment -> new CommitmentList.Row(commitment, platforms.of(commitment.platformId())))
                        .toList(),
                PageLinks.of(filter.address(), position, page),
                filter));
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance list(CommitmentList list);
    }
}
