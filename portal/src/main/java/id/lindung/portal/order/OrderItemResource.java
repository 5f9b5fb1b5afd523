package id.lindung.portal.order;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.moment;
import static id.lindung.portal.form.Control.radios;
import static id.lindung.portal.form.Control.text;

import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.CorrectAnswer;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.takedown.item.VerifyItem;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformOrdersApi;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.OpenForm;
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
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One item of an order: what the platform answers, and what an official finds when looking. */
@Path("/perintah/{id}/konten/{position}")
@Produces(MediaType.TEXT_HTML)
public class OrderItemResource {

    private final OrdersApi orders;
    private final PlatformOrdersApi platformOrders;
    private final OrderPages pages;
    private final Texts texts;
    private final Form<AnswerItem> answer;
    private final Form<CorrectAnswer> correction;
    private final Form<VerifyItem> verification;

    OrderItemResource(
            @RestClient OrdersApi orders, @RestClient PlatformOrdersApi platformOrders, OrderPages pages, Texts texts) {
        this.orders = orders;
        this.platformOrders = platformOrders;
        this.pages = pages;
        this.texts = texts;
        this.answer = Form.of(AnswerItem.class, answers())
                .with(List.of(reference()))
                .says("order:answerTitle(it)", "order:answerLead", "order:answerSend", "order:answered");
        this.correction = Form.of(CorrectAnswer.class, answers())
                .with(List.of(
                        reference().hint("order:correctionReference"),
                        area("alasan", "/reason", "order:correctionReason")
                                .required()
                                .hint()))
                .says("order:correctTitle(it)", "order:correctLead", "order:correctSend", "order:corrected")
                .grave();
        this.verification = Form.of(
                        VerifyItem.class,
                        radios("temuan", "/result", "order:verifyResult", this::results)
                                .required(),
                        area("catatan", "/note", "order:verificationNote"))
                .says("order:verifyTitle(it)", "order:verifyLead", "order:verifySend", "order:verified");
    }

    @GET
    @Path("jawaban")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
    public TemplateInstance askAnswer(UUID id, int position) {
        return answering(id, position).show();
    }

    @POST
    @Path("jawaban")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
    public Response answer(UUID id, int position) {
        return answering(id, position).send(sent -> platformOrders.answer(id, position, sent.stamp(), sent.command()));
    }

    @GET
    @Path("koreksi")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
    public TemplateInstance askCorrection(UUID id, int position) {
        return correcting(id, position).show();
    }

    @POST
    @Path("koreksi")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
    public Response correct(UUID id, int position) {
        return correcting(id, position)
                .send(sent -> platformOrders.correct(id, position, sent.stamp(), sent.command()));
    }

    @GET
    @Path("pemeriksaan")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
    public TemplateInstance askVerification(UUID id, int position) {
        return verifying(id, position).show();
    }

    @POST
    @Path("pemeriksaan")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
    public Response verify(UUID id, int position) {
        return verifying(id, position).send(sent -> orders.verify(id, position, sent.stamp(), sent.command()));
    }

    private OpenForm<AnswerItem, OrderPage> answering(UUID id, int position) {
        return pages.form(id, "/konten/" + position + "/jawaban", answer)
                .naming(page -> position)
                .on((page, form) -> Templates.answer(page, page.item(position), form));
    }

    private OpenForm<CorrectAnswer, OrderPage> correcting(UUID id, int position) {
        return pages.form(id, "/konten/" + position + "/koreksi", correction)
                .naming(page -> position)
                .on((page, form) -> Templates.answer(page, page.item(position), form));
    }

    private OpenForm<VerifyItem, OrderPage> verifying(UUID id, int position) {
        return pages.form(id, "/konten/" + position + "/pemeriksaan", verification)
                .naming(page -> position)
                .on((page, form) -> Templates.verify(page.item(position), form));
    }

    private Control[] answers() {
        return new Control[] {
            radios("hasil", "/outcome", "order:answerOutcome", this::outcomes).required(),
            area("penjelasan", "/text", "order:answerText").sometimes().hint(),
            moment("waktu", "/claimedAt", "order:claimedAt").hint("order:claimedAtHint(inject:frame.zone.name)")
        };
    }

    private static Control reference() {
        return text("rujukan", "/externalRef", "order:externalRef").width(20);
    }

    private List<Option> outcomes() {
        var answers = EnumSet.complementOf(EnumSet.of(ItemOutcome.PENDING));
        return Option.each(List.copyOf(answers), texts.labels()::itemOutcome);
    }

    private List<Option> results() {
        var findings = EnumSet.complementOf(EnumSet.of(VerificationResult.NOT_CHECKED));
        return Option.each(List.copyOf(findings), texts.labels()::verification);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance answer(OrderPage page, OrderItemView item, FormPage form);

        static native TemplateInstance verify(OrderItemView item, FormPage form);
    }
}
