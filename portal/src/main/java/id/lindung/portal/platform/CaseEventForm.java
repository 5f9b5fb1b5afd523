package id.lindung.portal.platform;

import id.lindung.contracts.caselog.CaseEventView;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The controls of an entry in the case log and the command they make. */
@ApplicationScoped
class CaseEventForm {

    private static final String CODE = "kode";
    private static final String FIRST_DAY = "tanggal";
    private static final String LAST_DAY = "sampai";
    private static final String APPROXIMATE = "kira-kira";
    private static final String ACTOR = "pelaku";
    private static final String KIND = "jenis";
    private static final String TEXT_ID = "uraian-id";
    private static final String TEXT_EN = "uraian-en";
    private static final String SOURCE = "sumber";
    private static final String CERTAINTY = "kepastian";

    private final PlatformsApi platforms;
    private final Texts texts;

    CaseEventForm(@RestClient PlatformsApi platforms, Texts texts) {
        this.platforms = platforms;
        this.texts = texts;
    }

    /** With the code that follows the last one of the platform's log. */
    Typed blank(String platformId) {
        List<CaseEventView> log = AllPages.of(cursor -> platforms.caseEvents(platformId, cursor, AllPages.LIMIT));
        int last = log.stream()
                .mapToInt(event -> Integer.parseInt(event.code().substring(1)))
                .max()
                .orElse(0);
        return Typed.of(Map.of(CODE, "E%02d".formatted(last + 1)));
    }

    List<Option> kinds() {
        return Option.orAny(
                texts.in(FormMessages.class).choose(),
                Arrays.stream(CaseEventKind.values())
                        .map(kind -> Option.of(kind.name(), messages().eventKind(kind)))
                        .toList());
    }

    Fields fields() {
        PlatformMessages messages = messages();
        FormMessages words = texts.in(FormMessages.class);
        return new Fields()
                .at("/platformId", null, words.platform())
                .at("/code", CODE, messages.code())
                .at("/occurredOn", FIRST_DAY, messages.firstDay())
                .at("/occurredTo", LAST_DAY, messages.lastDay())
                .at("/actor", ACTOR, messages.actor())
                .at("/type", KIND, messages.type())
                .at("/text", TEXT_ID, messages.eventTextId())
                .at("/text/en", TEXT_EN, messages.eventTextEn())
                .at("/source", SOURCE, words.source())
                .at("/certainty", CERTAINTY, words.certainty());
    }

    CaseEventView command(String platformId, Typed typed, FormReading reading) {
        CaseEventKind kind = reading.choice(KIND, CaseEventKind.class);
        return new CaseEventView(
                platformId,
                typed.text(CODE),
                reading.day(FIRST_DAY, messages().firstDay()),
                reading.day(LAST_DAY, messages().lastDay()),
                typed.has(APPROXIMATE),
                typed.text(ACTOR),
                kind == null ? null : kind.name(),
                new LocalizedText(typed.text(TEXT_ID), typed.text(TEXT_EN)),
                typed.text(SOURCE),
                typed.text(CERTAINTY));
    }

    private PlatformMessages messages() {
        return texts.in(PlatformMessages.class);
    }
}
