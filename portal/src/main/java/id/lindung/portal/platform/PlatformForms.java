package id.lindung.portal.platform;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.day;
import static id.lindung.portal.form.Control.moment;
import static id.lindung.portal.form.Control.radios;
import static id.lindung.portal.form.Control.select;
import static id.lindung.portal.form.Control.text;
import static id.lindung.portal.form.Control.tick;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.platform.ChangePlatformStatus;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the forms about a platform of the register ask for; a singleton, as no proxy shows their fields. */
@Singleton
class PlatformForms {

    static final String CODE = "kode";
    static final String STATUS = "kedudukan";
    /** Where to go on once an event is recorded, as the links to its form say it. */
    static final String NEXT = "lanjut";

    final Form<RegisterPlatform> registration = Form.of(
                    RegisterPlatform.class,
                    text(CODE, "/id", "platform:code").hint().width(20),
                    text("nama", "/name", "platform:name"),
                    text("penyelenggara", "/operatorName", "platform:operator"),
                    text("tdpse", "/registrationNumber", "platform:registrationNumber")
                            .width(20),
                    tick("ugc", "/userGeneratedContent", "platform:userGenerated"),
                    moment("sejak", "/registeredAt", "platform:registeredAt")
                            .hint("platform:effectiveAtHint(inject:frame.zone.name)"),
                    text("sumber", "/source", "platform:source").hint())
            .says("platform:register", "platform:registerLead", "page:save", "platform:registered");

    final Form<CorrectPlatform> correction = Form.of(
                    CorrectPlatform.class,
                    text("nama", "/name", "platform:name"),
                    text("penyelenggara", "/operatorName", "platform:operator"),
                    text("tdpse", "/registrationNumber", "platform:registrationNumber")
                            .width(20),
                    tick("ugc", "/userGeneratedContent", "platform:userGenerated"))
            .says("platform:correct", "platform:correctLead", "page:save", "platform:corrected");

    final Form<ChangePlatformStatus> status = Form.of(
                    ChangePlatformStatus.class,
                    radios(STATUS, "/status", "platform:newStatus", () -> statuses(null)),
                    moment("sejak", "/effectiveAt", "platform:effectiveAt")
                            .hint("platform:effectiveAtHint(inject:frame.zone.name)"),
                    area("alasan", "/reason", "platform:reason"),
                    text("sumber", "/source", "platform:source").hint())
            .says("platform:changeStatus", "platform:changeStatusLead", "page:save", "platform:statusSaved");

    final Form<ChronologyEntryView> event = Form.of(
                    ChronologyEntryView.class,
                    Control.of(Control.Kind.HIDDEN, NEXT, null, null),
                    text(CODE, "/code", "platform:code")
                            .hint("platform:eventCodeHint")
                            .width(10),
                    day("tanggal", "/occurredOn", "platform:firstDay"),
                    day("sampai", "/occurredTo", "platform:lastDay"),
                    tick("kira-kira", "/approximate", "platform:approximate"),
                    select("jenis", "/type", "platform:type", this::kinds),
                    text("pelaku", "/actor", "platform:actor").hint(),
                    area("uraian-id", "/text/id", "platform:eventTextId"),
                    area("uraian-en", "/text/en", "platform:eventTextEn"),
                    text("sumber", "/source", "page:source").hint("platform:eventSourceHint"),
                    text("kepastian", "/certainty", "page:certainty").hint("platform:certaintyHint"))
            .says("platform:addEvent", "platform:addEventLead", "page:save", "platform:eventSaved");

    private final PlatformsApi platforms;
    private final Forms forms;
    private final Texts texts;

    PlatformForms(@RestClient PlatformsApi platforms, Forms forms, Texts texts) {
        this.platforms = platforms;
        this.forms = forms;
        this.texts = texts;
    }

    /** @param path of the form below the platform's own */
    <C> OpenForm<C, PlatformSubject> about(String id, String path, Form<C> form) {
        return forms.about("/platform/" + id, path, () -> subject(id), form);
    }

    /** @param present the standing that is no choice, as it is the present one; null for none */
    List<Option> statuses(PlatformStatus present) {
        return Option.each(
                List.of(PlatformStatus.values()).stream()
                        .filter(status -> status != present)
                        .toList(),
                texts.labels()::platformStatus);
    }

    private List<Option> kinds() {
        return Option.orAny(
                texts.in(FormMessages.class).choose(),
                Option.each(List.of(ChronologyEntryKind.values()), texts.in(PlatformMessages.class)::eventKind));
    }

    private PlatformSubject subject(String id) {
        PlatformView platform = platforms.get(id);
        Subject.About about = new Subject.About(
                platform.name(),
                platform.name(),
                "/platform/" + id,
                platform.version(),
                texts.labels().platformStatus(platform.status()),
                List.of(),
                List.of(),
                List.of(),
                List.of(Crumb.to(texts.in(PlatformMessages.class).title(), "/platform"), Crumb.here(platform.name())));
        return new PlatformSubject(about, platform);
    }
}
