package id.lindung.portal.order;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.session.RoleNames;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Drafts of orders: a new one, and the change of one that was not sent for signature yet. */
@Path("/perintah")
@RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class OrderDraftResource {

    private final OrdersApi orders;
    private final OrderPages pages;
    private final DraftForm drafts;
    private final PostedForm posted;
    private final Submission submission;

    OrderDraftResource(
            @RestClient OrdersApi orders,
            OrderPages pages,
            DraftForm drafts,
            PostedForm posted,
            Submission submission) {
        this.orders = orders;
        this.pages = pages;
        this.drafts = drafts;
        this.posted = posted;
        this.submission = submission;
    }

    @GET
    @Path("baru")
    public TemplateInstance blank(@QueryParam(DraftForm.PLATFORM) String platformId) {
        return newDraft(drafts.blank(platformId), FormErrors.none());
    }

    @POST
    @Path("baru")
    public Response create() {
        Typed typed = posted.read();
        Form form = Form.ofNew(typed, drafts.fields(typed), errors -> newDraft(typed, errors));
        FormReading reading = submission.reading(typed);
        var command = drafts.command(typed, reading);
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, pages.messages().draftSaved(), () -> {
            TakedownOrderView order = orders.draft(typed.key(), command);
            return "/perintah/" + order.id();
        });
    }

    @GET
    @Path("{id}/ubah")
    public TemplateInstance change(UUID id) {
        OrderPage page = pages.page(id);
        return changed(page, drafts.filled(page.order()), FormErrors.none());
    }

    @POST
    @Path("{id}/ubah")
    public Response replace(UUID id) {
        Typed typed = posted.read();
        Form form = new Form(
                typed,
                drafts.fields(typed),
                errors -> changed(pages.page(id), typed, errors),
                () -> drafts.present(pages.present(id), pages.page(id).order()));
        FormReading reading = submission.reading(typed);
        var command = drafts.command(typed, reading);
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, pages.messages().draftSaved(), () -> {
            orders.replace(id, typed.precondition(), typed.key(), command);
            return "/perintah/" + id;
        });
    }

    private TemplateInstance newDraft(Typed typed, FormErrors errors) {
        String title = pages.messages().draftTitle();
        return draft(
                title,
                "/perintah/baru",
                null,
                List.of(),
                typed,
                errors,
                List.of(Crumb.to(pages.messages().title(), "/perintah"), Crumb.here(title)));
    }

    private TemplateInstance changed(OrderPage page, Typed typed, FormErrors errors) {
        String title = pages.messages().reviseTitle(page.order().number());
        Long version = typed.versionOr(page.order().version());
        return draft(
                title,
                page.href() + "/ubah",
                version,
                drafts.stored(page.order()),
                typed,
                errors,
                pages.crumbs(page, title));
    }

    private TemplateInstance draft(
            String title,
            String action,
            Long version,
            List<DraftPage.StoredAddress> stored,
            Typed typed,
            FormErrors errors,
            List<Crumb> crumbs) {
        return Templates.draft(new DraftPage(title, action, version, drafts.choices(), stored, typed, crumbs), errors);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance draft(DraftPage page, FormErrors errors);
    }
}
