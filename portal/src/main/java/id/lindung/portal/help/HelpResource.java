package id.lindung.portal.help;

import id.lindung.portal.locale.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that explain the portal. Open to everybody, and working when everything behind the portal is away. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HelpResource {

    private final Reader reader;

    HelpResource(Reader reader) {
        this.reader = reader;
    }

    @GET
    @Path("istilah")
    public TemplateInstance glossary() {
        return Templates.glossary(GlossaryPage.in(reader.preferences().language()));
    }

    @GET
    @Path("bantuan")
    public TemplateInstance help() {
        return Templates.help();
    }

    @GET
    @Path("aksesibilitas")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("privasi")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @CheckedTemplate(basePath = "help")
    static class Templates {
        static native TemplateInstance glossary(GlossaryPage page);

        static native TemplateInstance help();

        static native TemplateInstance accessibility();

        static native TemplateInstance privacy();
    }
}
