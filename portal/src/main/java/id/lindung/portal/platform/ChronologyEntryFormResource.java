package id.lindung.portal.platform;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.session.RoleNames;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** Entries of a platform's chronology: what a commitment is to rest on has to be recorded first. */
@Path("/platform/{id}/kronologi")
@RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class ChronologyEntryFormResource {

    private static final String TO_COMMITMENT = "komitmen";

    private final PlatformsApi platforms;
    private final PlatformForms declared;

    ChronologyEntryFormResource(@RestClient PlatformsApi platforms, PlatformForms declared) {
        this.platforms = platforms;
        this.declared = declared;
    }

    @GET
    public TemplateInstance blank(String id, @QueryParam(PlatformForms.NEXT) String next) {
        Map<String, String> preset = new HashMap<>();
        preset.put(PlatformForms.NEXT, next);
        preset.put(PlatformForms.CODE, nextCode(id));
        return event(id, next).show(preset);
    }

    @POST
    public Response add(String id, @RestForm(PlatformForms.NEXT) String next) {
        return event(id, next).sendTo(sent -> {
            ChronologyEntryView event = platforms.addChronologyEntry(sent.key(), sent.command());
            return TO_COMMITMENT.equals(next)
                    ? commitment(id) + "&peristiwa=" + event.code()
                    : PlatformTab.CHRONOLOGY.of("/platform/" + id) + "#" + event.code();
        });
    }

    private OpenForm<ChronologyEntryView, PlatformSubject> event(String id, String next) {
        return declared.about(id, "/kronologi", declared.event.with(List.of(Control.fixed("/platformId", id))))
                .backTo(TO_COMMITMENT.equals(next) ? commitment(id) : "/platform/" + id)
                .adding();
    }

    private static String commitment(String id) {
        return "/komitmen/baru?platform=" + id;
    }

    /** The code that follows the last one of the platform's chronology. */
    private String nextCode(String id) {
        List<ChronologyEntryView> log = AllPages.of(cursor -> platforms.chronologyEntries(id, cursor, AllPages.LIMIT));
        int last = log.stream()
                .mapToInt(event -> Integer.parseInt(event.code().substring(1)))
                .max()
                .orElse(0);
        return "E%02d".formatted(last + 1);
    }
}
