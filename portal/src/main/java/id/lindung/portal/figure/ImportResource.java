package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.portal.client.FiguresApi;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.error.TooLargeFilter;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Sent;
import id.lindung.portal.form.Subject;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Flash;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports a file of published figures: chosen, checked against what is there, and only then confirmed. */
@Path("/angka/impor")
@RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class ImportResource {

    /** Code of the service for a file with faults. */
    private static final String REFUSED = "import-refused";

    private final FiguresApi figures;
    private final ImportForms forms;
    private final PlatformNames names;
    private final Timeline timeline;
    private final Flash flash;
    private final Texts texts;

    ImportResource(
            @RestClient FiguresApi figures,
            ImportForms forms,
            PlatformNames names,
            Timeline timeline,
            Flash flash,
            Texts texts) {
        this.figures = figures;
        this.forms = forms;
        this.names = names;
        this.timeline = timeline;
        this.flash = flash;
        this.texts = texts;
    }

    @GET
    public TemplateInstance choose(@QueryParam(TooLargeFilter.SENT) Long tooLarge) {
        OpenForm<Void, Subject> form = choice(List.of());
        return tooLarge == null ? form.show() : form.showRefused(ImportForms.FILE, tooLarge(tooLarge));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm(ImportForms.FILE) FileUpload file) {
        return answered(sent -> {
            OpenForm<Void, Subject> form = choice(List.of());
            if (file == null || file.fileName() == null || file.fileName().isBlank()) {
                return form.refused(sent, ImportForms.FILE, messages().noFile());
            }
            if (file.size() > PackedFile.LONGEST) {
                return form.refused(sent, ImportForms.FILE, tooLarge(file.size()));
            }
            byte[] content = content(file);
            return answer(200, check(sent, content), content, FormErrors.none());
        });
    }

    private String tooLarge(long bytes) {
        return messages()
                .tooLarge(
                        texts.formats().bytesOver(bytes, PackedFile.LONGEST),
                        texts.formats().bytes(PackedFile.LONGEST));
    }

    /** Both pages have the same controls; faults of the file are listed where another one is chosen. */
    private Response answered(Function<Sent<Void>, Response> act) {
        return choice(List.of()).answer(sent -> {
            try {
                return act.apply(sent);
            } catch (ServiceRefusal refusal) {
                if (!REFUSED.equals(refusal.problem().code())) {
                    throw refusal;
                }
                List<FileFault.Found> faults = FileFault.of(refusal.problem());
                return choice(faults).refused(sent, ImportForms.FILE, messages().fileRefused());
            }
        });
    }

    @POST
    @Path("simpan")
    public Response save() {
        return answered(sent -> {
            byte[] content = PackedFile.open(sent.text(ImportForms.CONTENT));
            if (!sent.has(ImportForms.CONSENT)) {
                return again(422, sent, content, messages().consentMissing());
            }
            try {
                return saved(send(sent, content));
            } catch (ServiceRefusal refusal) {
                if (!refusal.isConflict()) {
                    throw refusal;
                }
                return again(refusal.status(), sent, content, messages().changedMeanwhile());
            }
        });
    }

    private FigureImportReport send(Sent<Void> sent, byte[] content) {
        return figures.importFile(
                sent.stamp(),
                sent.text(ImportForms.PLATFORM),
                dataset(sent),
                sent.text(ImportForms.SOURCE),
                sent.text(ImportForms.DIGEST),
                Stream.ofNullable(sent.text(ImportForms.SAME_AS))
                        .flatMap(all -> Stream.of(all.split(",")))
                        .toList(),
                content);
    }

    private Response saved(FigureImportReport report) {
        String words = messages()
                .imported(String.valueOf(report.version()), texts.formats().number(report.figures()));
        return Response.seeOther(URI.create("/angka?platform=" + report.platformId() + "&data=" + report.dataset()))
                .cookie(flash.success(words))
                .build();
    }

    /** The check once more, against what is there now. */
    private Response again(int status, Sent<Void> sent, byte[] content, String error) {
        FormErrors errors = new FormErrors(List.of(new FormErrors.FieldError(ImportForms.CONSENT, error)));
        return answer(status, check(sent, content), content, errors);
    }

    private FigureImportCheck check(Sent<Void> sent, byte[] content) {
        return figures.check(sent.text(ImportForms.PLATFORM), dataset(sent), sent.text(ImportForms.SOURCE), content);
    }

    private static FigureDataset dataset(Sent<Void> sent) {
        return (FigureDataset) sent.value("query:dataset");
    }

    private Response answer(int status, FigureImportCheck check, byte[] content, FormErrors errors) {
        ImportPage page = new ImportPage(
                check,
                names.of(check.platformId()),
                PackedFile.pack(content),
                check.present() == null ? null : timeline.by(check.present().importedBy()),
                check.sameAs().stream()
                        .map(other -> names.of(other.platformId()))
                        .toList(),
                errors,
                List.of(
                        Crumb.to(messages().title(), "/angka"),
                        Crumb.to(messages().importTitle(), "/angka/impor"),
                        Crumb.here(messages().checkTitle())));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.importCheck(page).render())
                .build();
    }

    private OpenForm<Void, Subject> choice(List<FileFault.Found> faults) {
        return forms.choice().on((subject, form) -> Templates.importFile(form, faults));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FigureMessages messages() {
        return texts.in(FigureMessages.class);
    }

    @CheckedTemplate(basePath = "figure")
    static class Templates {
        static native TemplateInstance importFile(FormPage form, List<FileFault.Found> faults);

        static native TemplateInstance importCheck(ImportPage page);
    }
}
