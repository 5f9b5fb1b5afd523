package id.lindung.portal.update;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.contracts.update.OutcomeDecision;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.act.OpenAct;
import io.quarkus.qute.CheckedTemplate;
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

/** One update, and the acts on it by either side. */
@Path("/pembaruan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class UpdateResource {

    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final UpdateForm drafts;
    private final Forms forms;

    UpdateResource(@RestClient UpdatesApi updates, UpdatePages pages, UpdateForm drafts, Forms forms) {
        this.updates = updates;
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GET
    @Path("{id}")
    public TemplateInstance update(UUID id) {
        return Templates.update(pages.page(id));
    }

    @GET
    @Path("{id}/{act}")
    public Response check(UUID id, String act) {
        return act(id, act).check();
    }

    @POST
    @Path("{id}/{act}")
    public Response take(UUID id, String act) {
        return act(id, act).takeAndGo((taken, sent) -> {
            updates.act(id, taken.action(), sent.stamp(), sent.command());
            return next(id, taken);
        });
    }

    private static String next(UUID id, Act act) {
        if (act == UpdateAct.SUBMIT) {
            return "/lapor/" + id + "/tanda-terima";
        }
        boolean review = act == UpdateAct.START_REVIEW || act instanceof OutcomeDecision;
        return "/pembaruan/" + id + (review ? "/tinjau" : "");
    }

    private OpenAct<ActOnUpdate, UpdatePage> act(UUID id, String path) {
        return UpdateActPages.PAGES
                .open(path, "/pembaruan/" + id, () -> pages.page(id), Templates::act, forms)
                .checking(List.of(UpdateAct.HAND_OVER, UpdateAct.SUBMIT), drafts::missing, drafts::fields);
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance update(UpdatePage page);

        static native TemplateInstance act(UpdatePage page, FormPage form);
    }
}
