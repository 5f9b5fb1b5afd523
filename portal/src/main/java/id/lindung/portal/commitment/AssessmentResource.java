package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.NoteAssessment;
import id.lindung.contracts.commitment.ProposeTransition;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Assessment of a commitment: proposals of another state, their approval by other people, and notes. */
@Path("/komitmen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AssessmentResource {

    private static final String TARGET = "status";
    private static final String REASON = "dasar";
    private static final String SUCCESSOR = "pengganti";
    private static final String NOTE_ID = "catatan-id";
    private static final String NOTE_EN = "catatan-en";

    private final CommitmentsApi commitments;
    private final CommitmentPages pages;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    AssessmentResource(
            @RestClient CommitmentsApi commitments,
            CommitmentPages pages,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.commitments = commitments;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("{id}/penilaian")
    public TemplateInstance assess(UUID id) {
        return assessPage(id, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/penilaian")
    public Response propose(UUID id) {
        Typed typed = posted.read();
        CommitmentMessages messages = pages.messages();
        Form form = new Form(
                typed,
                new Fields()
                        .choiceAt(
                                "/target", TARGET, messages.assessTarget(), inWords(List.of(CommitmentState.values())))
                        .at("/reason", REASON, messages.assessReason())
                        .at("/successorId", SUCCESSOR, messages.assessSuccessor()),
                errors -> assessPage(id, typed, errors),
                () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        reading.require(TARGET, messages.assessTarget());
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        ProposeTransition command = new ProposeTransition(
                reading.choice(TARGET, CommitmentState.class), typed.text(REASON), reading.id(SUCCESSOR));
        return submission.send(form, messages.assessed(), () -> {
            commitments.proposeTransition(id, typed.precondition(), typed.key(), command);
            return "/komitmen/" + id;
        });
    }

    @GET
    @Path("{id}/usulan/{proposalId}/{step: setujui|tolak}")
    public TemplateInstance check(UUID id, UUID proposalId, String step) {
        return decisionPage(id, proposalId, step, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/usulan/{proposalId}/{step: setujui|tolak}")
    public Response decide(UUID id, UUID proposalId, String step) {
        Typed typed = posted.read();
        CommitmentMessages messages = pages.messages();
        boolean approving = isApproval(step);
        Form form = new Form(
                typed,
                new Fields()
                        .at("/reason", "alasan", texts.in(FormMessages.class).reason()),
                errors -> decisionPage(id, proposalId, step, typed, errors),
                () -> pages.present(id));
        return submission.send(form, approving ? messages.approved() : messages.rejected(), () -> {
            ActOnCommitment command = new ActOnCommitment(typed.text("alasan"));
            String act = approving ? "approve" : "reject";
            commitments.decide(id, proposalId, act, typed.precondition(), typed.key(), command);
            return "/komitmen/" + id;
        });
    }

    @GET
    @Path("{id}/catatan")
    public TemplateInstance note(UUID id) {
        CommitmentView commitment = commitments.get(id);
        LocalizedText note = commitment.assessmentNote();
        Map<String, String> stored = new HashMap<>();
        if (note != null) {
            stored.put(NOTE_ID, note.id());
            stored.put(NOTE_EN, note.en());
        }
        return notePage(id, Typed.of(stored), FormErrors.none());
    }

    @POST
    @Path("{id}/catatan")
    public Response write(UUID id) {
        Typed typed = posted.read();
        CommitmentMessages messages = pages.messages();
        Form form = new Form(
                typed,
                new Fields()
                        .at("/note/id", NOTE_ID, messages.noteId())
                        .at("/note/en", NOTE_EN, messages.noteEn())
                        .at("/note", NOTE_ID, messages.noteId()),
                errors -> notePage(id, typed, errors),
                () -> pages.present(id));
        NoteAssessment command = new NoteAssessment(new LocalizedText(typed.text(NOTE_ID), typed.text(NOTE_EN)));
        return submission.send(form, messages.noteSaved(), () -> {
            commitments.note(id, typed.precondition(), typed.key(), command);
            return "/komitmen/" + id;
        });
    }

    private TemplateInstance assessPage(UUID id, Typed typed, FormErrors errors) {
        CommitmentPage page = pages.page(id);
        List<Option> targets = inWords(page.targets());
        List<Option> successors = page.targets().contains(CommitmentState.SUPERSEDED)
                ? Option.orAny(pages.messages().noSuccessor(), others(page.commitment()))
                : List.of();
        return Templates.assess(
                page,
                targets,
                successors,
                typed,
                errors,
                pages.crumbs(page, pages.messages().assessTitle()));
    }

    private List<Option> inWords(List<CommitmentState> states) {
        return states.stream()
                .map(state -> Option.of(state.name(), texts.labels().commitmentState(state)))
                .toList();
    }

    /** A commitment is replaced by another of the same platform. */
    private List<Option> others(CommitmentView commitment) {
        return AllPages.of(cursor ->
                        commitments.list(commitment.platformId(), null, null, null, null, cursor, AllPages.LIMIT))
                .stream()
                .filter(other -> !other.id().equals(commitment.id()))
                .map(other -> Option.of(other.id().toString(), other.number() + " " + texts.of(other.title())))
                .toList();
    }

    private TemplateInstance decisionPage(UUID id, UUID proposalId, String step, Typed typed, FormErrors errors) {
        CommitmentPage page = pages.page(id);
        if (page.proposal() == null || !page.commitment().proposal().id().equals(proposalId)) {
            throw new NotFoundException();
        }
        boolean approving = isApproval(step);
        String title =
                approving ? pages.messages().approveTitle() : pages.messages().rejectTitle();
        return Templates.decide(page, approving, typed, errors, pages.crumbs(page, title));
    }

    private TemplateInstance notePage(UUID id, Typed typed, FormErrors errors) {
        CommitmentPage page = pages.page(id);
        return Templates.note(
                page, typed, errors, pages.crumbs(page, pages.messages().noteTitle()));
    }

    private static boolean isApproval(String step) {
        return "setujui".equals(step);
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance assess(
                CommitmentPage page,
                List<Option> targets,
                List<Option> successors,
                Typed typed,
                FormErrors errors,
                List<Crumb> crumbs);

        static native TemplateInstance decide(
                CommitmentPage page, boolean approving, Typed typed, FormErrors errors, List<Crumb> crumbs);

        static native TemplateInstance note(CommitmentPage page, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
