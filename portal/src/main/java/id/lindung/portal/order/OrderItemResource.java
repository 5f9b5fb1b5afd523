package id.lindung.portal.order;

import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.ItemOutcome;
import id.lindung.contracts.takedown.OrderItemView;
import id.lindung.contracts.takedown.VerificationResult;
import id.lindung.contracts.takedown.VerifyItem;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformOrdersApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One item of an order: what the platform answers, and what an official finds when looking. */
@Path("/perintah")
@Produces(MediaType.TEXT_HTML)
public class OrderItemResource {

    private static final String OUTCOME = "hasil";
    private static final String CLAIMED_AT = "waktu";
    private static final String REFERENCE = "rujukan";
    private static final String TEXT = "penjelasan";
    private static final String RESULT = "temuan";
    private static final String NOTE = "catatan";

    private final OrdersApi orders;
    private final PlatformOrdersApi platformOrders;
    private final OrderPages pages;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    OrderItemResource(
            @RestClient OrdersApi orders,
            @RestClient PlatformOrdersApi platformOrders,
            OrderPages pages,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.orders = orders;
        this.platformOrders = platformOrders;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("{id}/konten/{position}/jawaban")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
    public TemplateInstance askAnswer(UUID id, int position) {
        return answerPage(id, position, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/konten/{position}/jawaban")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
    public Response answer(UUID id, int position) {
        Typed typed = posted.read();
        OrderMessages messages = pages.messages();
        Form form = new Form(
                typed,
                new Fields()
                        .choiceAt("/outcome", OUTCOME, messages.answerOutcome(), outcomes())
                        .at("/claimedAt", CLAIMED_AT, messages.claimedAt())
                        .at("/externalRef", REFERENCE, messages.externalRef())
                        .at("/text", TEXT, messages.answerText()),
                errors -> answerPage(id, position, typed, errors),
                () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        reading.require(OUTCOME, messages.answerOutcome());
        AnswerItem command = new AnswerItem(
                reading.choice(OUTCOME, ItemOutcome.class),
                reading.moment(CLAIMED_AT, messages.claimedAt(), texts.zone().id()),
                typed.text(REFERENCE),
                typed.text(TEXT));
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, messages.answered(), () -> {
            platformOrders.answer(id, position, typed.precondition(), typed.key(), command);
            return "/perintah/" + id;
        });
    }

    @GET
    @Path("{id}/konten/{position}/pemeriksaan")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
    public TemplateInstance askVerification(UUID id, int position) {
        return verifyPage(id, position, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/konten/{position}/pemeriksaan")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
    public Response verify(UUID id, int position) {
        Typed typed = posted.read();
        OrderMessages messages = pages.messages();
        Form form = new Form(
                typed,
                new Fields()
                        .choiceAt("/result", RESULT, messages.verifyResult(), results())
                        .at("/note", NOTE, messages.verificationNote()),
                errors -> verifyPage(id, position, typed, errors),
                () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        reading.require(RESULT, messages.verifyResult());
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        VerifyItem command = new VerifyItem(reading.choice(RESULT, VerificationResult.class), typed.text(NOTE));
        return submission.send(form, messages.verified(), () -> {
            orders.verify(id, position, typed.precondition(), typed.key(), command);
            return "/perintah/" + id;
        });
    }

    private TemplateInstance answerPage(UUID id, int position, Typed typed, FormErrors errors) {
        OrderPage page = pages.page(id);
        return Templates.answer(
                page,
                pages.item(page, position),
                outcomes(),
                typed,
                errors,
                pages.crumbs(page, pages.messages().answerTitle(position)));
    }

    private TemplateInstance verifyPage(UUID id, int position, Typed typed, FormErrors errors) {
        OrderPage page = pages.page(id);
        return Templates.verify(
                page,
                pages.item(page, position),
                results(),
                typed,
                errors,
                pages.crumbs(page, pages.messages().verifyTitle(position)));
    }

    private List<Option> outcomes() {
        return Arrays.stream(ItemOutcome.values())
                .filter(outcome -> outcome != ItemOutcome.PENDING)
                .map(outcome -> Option.of(outcome.name(), texts.labels().itemOutcome(outcome)))
                .toList();
    }

    private List<Option> results() {
        return Arrays.stream(VerificationResult.values())
                .filter(result -> result != VerificationResult.NOT_CHECKED)
                .map(result -> Option.of(result.name(), texts.labels().verification(result)))
                .toList();
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance answer(
                OrderPage page,
                OrderItemView item,
                List<Option> outcomes,
                Typed typed,
                FormErrors errors,
                List<Crumb> crumbs);

        static native TemplateInstance verify(
                OrderPage page,
                OrderItemView item,
                List<Option> results,
                Typed typed,
                FormErrors errors,
                List<Crumb> crumbs);
    }
}
