package id.lindung.portal.error;

import id.lindung.portal.security.UnsentForm;
import id.lindung.portal.security.UnsentPages;
import id.lindung.portal.trace.Correlation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/**
 * Gives back a form that came to nothing because something is away for a while, with every word of it, to be sent again:
 * its token shows that a page of ours has sent it, and its key has it count once, whatever had been done already.
 */
@Singleton
public final class AwayPage implements UnsentPages {

    @Override
    public Response away(int status, UnsentForm form) {
        return of(status, form);
    }

    public static Response of(int status, UnsentForm form) {
        return UnsentForm.page(status, Templates.unsent(ErrorKind.of(status), Correlation.id(), form));
    }

    @CheckedTemplate(basePath = "error")
    static class Templates {
        static native TemplateInstance unsent(ErrorKind kind, String incident, UnsentForm form);
    }
}
