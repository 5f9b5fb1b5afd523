package id.lindung.portal.commitment;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.radios;
import static id.lindung.portal.form.Control.select;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.NoteAssessment;
import id.lindung.contracts.commitment.ProposeTransition;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Assessment of a commitment: proposals to change its state, and notes. */
@Path("/komitmen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AssessmentResource {

    private static final String TARGET = "status";
    private static final String SUCCESSOR = "pengganti";

    private static final Form<NoteAssessment> NOTE = Form.of(
                    NoteAssessment.class,
                    area("catatan-id", "/note/id", "commitment:noteId").rows(6),
                    area("catatan-en", "/note/en", "commitment:noteEn").rows(6))
            .says("commitment:noteTitle", "commitment:noteLead", "page:save", "commitment:noteSaved");

    private final Form<ProposeTransition> assessment = Form.of(
                    ProposeTransition.class,
                    radios(
                                    TARGET,
                                    "/target",
                                    "commitment:assessTarget",
                                    () -> inWords(List.of(CommitmentState.values())))
                            .required(),
                    area("dasar", "/reason", "commitment:assessReason").hint(),
                    select(SUCCESSOR, "/successorId", "commitment:assessSuccessor", List::of)
                            .sometimes()
                            .hint())
            .says("commitment:assessTitle", "commitment:assessLead", "commitment:assessSend", "commitment:assessed");

    private final CommitmentsApi commitments;
    private final CommitmentPages pages;
    private final Texts texts;

    AssessmentResource(@RestClient CommitmentsApi commitments, CommitmentPages pages, Texts texts) {
        this.commitments = commitments;
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    @Path("{id}/penilaian")
    public TemplateInstance assess(UUID id) {
        return assessment(id).show();
    }

    @POST
    @Path("{id}/penilaian")
    public Response propose(UUID id) {
        return assessment(id).send(sent -> commitments.proposeTransition(id, sent.stamp(), sent.command()));
    }

    @GET
    @Path("{id}/catatan")
    public TemplateInstance note(UUID id) {
        return noting(id).show();
    }

    @POST
    @Path("{id}/catatan")
    public Response write(UUID id) {
        return noting(id).send(sent -> commitments.note(id, sent.stamp(), sent.command()));
    }

    private OpenForm<ProposeTransition, CommitmentPage> assessment(UUID id) {
        return pages.form(id, "/penilaian", assessment)
                .offering(TARGET, page -> inWords(page.targets()))
                .offering(SUCCESSOR, this::successors)
                .on(CommitmentResource.Templates::act);
    }

    private OpenForm<NoteAssessment, CommitmentPage> noting(UUID id) {
        return pages.form(id, "/catatan", NOTE)
                .showing(page -> new NoteAssessment(page.commitment().assessmentNote()));
    }

    private List<Option> inWords(List<CommitmentState> states) {
        return Option.each(states, texts.labels()::commitmentState);
    }

    /** A commitment is replaced by another of the same platform. */
    private List<Option> successors(CommitmentPage page) {
        if (!page.targets().contains(CommitmentState.SUPERSEDED)) {
            return List.of();
        }
        CommitmentView commitment = page.commitment();
        List<CommitmentView> all = AllPages.of(
                cursor -> commitments.list(commitment.platformId(), null, null, null, null, cursor, AllPages.LIMIT));
        return Option.orAny(
                pages.messages().noSuccessor(),
                all.stream()
                        .filter(other -> !other.id().equals(commitment.id()))
                        .map(other -> Option.of(other.id().toString(), other.number() + " " + texts.of(other.title()))
                                .in(texts.foreign(other.title())))
                        .toList());
    }
}
