package id.lindung.portal.form.typed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** The form of the present request, whole: forms of ours have as many controls as a commitment has indicators. */
@ApplicationScoped
public class PostedForm {

    /** @throws BadRequestException if the request carries no form */
    public Typed read() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        if (form == null) {
            throw new BadRequestException("A request without a form");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : form) {
            List<String> texts = new ArrayList<>();
            form.get(name).forEach(value -> {
                if (!value.isFileItem()) {
                    // A text area sends CR LF whatever was typed (HTML standard, form submission).
                    texts.add(value.getValue().replace("\r\n", "\n"));
                }
            });
            if (!texts.isEmpty()) {
                values.put(name, List.copyOf(texts));
            }
        }
        return new Typed(values);
    }
}
