package id.lindung.portal.platform;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.day;
import static id.lindung.portal.form.Control.moment;
import static id.lindung.portal.form.Control.radios;
import static id.lindung.portal.form.Control.select;
import static id.lindung.portal.form.Control.text;
import static id.lindung.portal.form.Control.tick;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.ProposeStanding;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.portal.form.Control;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.layout.Option;
import id.lindung.portal.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;

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
            .says("platform:register", "platform:registerLead", "platform:propose", "platform:registered");

    final Form<CorrectPlatform> correction = Form.of(
                    CorrectPlatform.class,
                    text("nama", "/name", "platform:name"),
                    text("penyelenggara", "/operatorName", "platform:operator"),
                    text("tdpse", "/registrationNumber", "platform:registrationNumber")
                            .width(20),
                    tick("ugc", "/userGeneratedContent", "platform:userGenerated"))
            .says("platform:correct", "platform:correctLead", "platform:propose", "platform:corrected");

    /** While nobody has confirmed the registration, it is put right as a whole. */
    final Form<CorrectPlatform> enteredCorrection = correction.with(List.of(
            moment("sejak", "/registeredAt", "platform:registeredAt")
                    .hint("platform:effectiveAtHint(inject:frame.zone.name)")
                    .needed(Control.Need.ALWAYS),
            text("sumber", "/source", "platform:source").hint().needed(Control.Need.ALWAYS)));

    final Form<ProposeStanding> status = Form.of(
                    ProposeStanding.class,
                    radios(STATUS, "/status", "platform:newStatus", () -> statuses(List.of(PlatformStatus.values()))),
                    moment("sejak", "/effectiveAt", "platform:effectiveAt")
                            .hint("platform:effectiveAtHint(inject:frame.zone.name)"),
                    area("alasan", "/reason", "platform:reason"),
                    text("sumber", "/source", "platform:source").hint())
            .says("platform:changeStatus", "platform:changeStatusLead", "platform:propose", "platform:statusSaved");

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

    private final PlatformSubjects subjects;
    private final Forms forms;
    private final Texts texts;

    PlatformForms(PlatformSubjects subjects, Forms forms, Texts texts) {
        this.subjects = subjects;
        this.forms = forms;
        this.texts = texts;
    }

    /** @param path of the form below the platform's own */
    <C> OpenForm<C, PlatformSubject> about(String id, String path, Form<C> form) {
        return forms.about(PlatformSubjects.href(id), path, () -> subjects.of(id), form);
    }

    List<Option> statuses(List<PlatformStatus> offered) {
        return Option.each(offered, texts.labels()::platformStatus);
    }

    private List<Option> kinds() {
        return Option.orAny(
                texts.in(FormMessages.class).choose(),
                Option.each(List.of(ChronologyEntryKind.values()), texts.in(PlatformMessages.class)::eventKind));
    }
}
