package id.lindung.portal.liaison;

import id.lindung.contracts.liaison.ActOnLiaison;
import id.lindung.portal.client.LiaisonsApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.act.OpenAct;
import id.lindung.portal.session.RoleNames;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The liaison officers of a platform: the list, the proposal of another one, and the acts on each. */
@Path("/platform/{platform}/kontak")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class LiaisonResource {

    private final LiaisonsApi liaisons;
    private final LiaisonPages pages;
    private final LiaisonForm form;
    private final Forms forms;

    LiaisonResource(@RestClient LiaisonsApi liaisons, LiaisonPages pages, LiaisonForm form, Forms forms) {
        this.liaisons = liaisons;
        this.pages = pages;
        this.form = form;
        this.forms = forms;
    }

    @GET
    public TemplateInstance list(String platform) {
        return Templates.contact(pages.of(platform));
    }

    @GET
    @Path("baru")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER, RoleNames.OFFICER})
    public TemplateInstance blank(String platform) {
        return form.of(platform).show();
    }

    @POST
    @Path("baru")
    @RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER, RoleNames.OFFICER})
    public Response propose(String platform) {
        return form.of(platform).send(sent -> liaisons.propose(sent.key(), sent.command()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(String platform, UUID id) {
        return Templates.liaison(pages.one(platform, id));
    }

    @GET
    @Path("{id}/{act}")
    public Response check(String platform, UUID id, String act) {
        return act(platform, id, act).check();
    }

    @POST
    @Path("{id}/{act}")
    public Response take(String platform, UUID id, String act) {
        return act(platform, id, act)
                .take((taken, sent) -> liaisons.act(id, taken.wireName(), sent.stamp(), sent.command()));
    }

    private OpenAct<ActOnLiaison, LiaisonPage> act(String platform, UUID id, String path) {
        return LiaisonPages.ACTS.open(
                path, LiaisonPages.href(platform) + "/" + id, () -> pages.one(platform, id), Templates::act, forms);
    }

    @CheckedTemplate(basePath = "liaison")
    static class Templates {
        static native TemplateInstance contact(ContactPage page);

        static native TemplateInstance liaison(LiaisonPage page);

        static native TemplateInstance act(LiaisonPage page, FormPage form);
    }
}
