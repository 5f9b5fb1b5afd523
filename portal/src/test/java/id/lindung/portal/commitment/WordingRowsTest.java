package id.lindung.portal.commitment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.WordingVersion;
import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.SampleCommitment;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page promises marks: whatever part of a version changed has one, also a part that is added to the record later. */
@QuarkusTest
@TestProfile(WithServices.class)
@TestSecurity(user = "officer", roles = "OFFICER")
class WordingRowsTest {

    /** Of a version itself, not of what it says. */
    private static final Set<String> UNMARKED = Set.of("version", "recordedAt", "actor");

    private static final WordingVersion FIRST = new WordingVersion(
            1,
            new LocalizedText("Menambah moderator", "To add moderators"),
            CommitmentStrength.STATED,
            "E07",
            Instant.parse("2026-11-01T03:00:00Z"),
            new Actor("OFFICER", "officer", null),
            new LocalizedText("Moderator", "Moderators"),
            List.of(new IndicatorView(
                    "headcount",
                    new LocalizedText("Jumlah moderator", "Number of moderators"),
                    "people",
                    IndicatorView.Comparator.AT_LEAST,
                    new BigDecimal("-5"))),
            LocalDate.of(2027, 1, 31),
            "Direktorat",
            "Kepala kebijakan");

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
    }

    @Test
    void whatDidNotChangeHasNoMark() {
        assertTrue(marks(FIRST).isEmpty(), marks(FIRST).outerHtml());
    }

    @Test
    void everyPartThatChangesIsMarked() {
        Map<String, Record> changes = changes(FIRST);
        assertTrue(changes.size() >= 14, changes.keySet().toString());
        changes.forEach(
                (part, changed) -> assertFalse(marks((WordingVersion) changed).isEmpty(), part + " carries no mark"));
    }

    @Test
    void aPartThatComesOrGoesIsMarked() {
        for (String part : List.of("dueOn", "ministryOwner", "platformOwner", "indicators")) {
            Object gone = part.equals("indicators") ? List.of() : null;
            assertFalse(marks((WordingVersion) with(FIRST, part, gone)).isEmpty(), part + " carries no mark");
        }
    }

    @Test
    void aChangedTextIsMarkedHoweverLongItIs() {
        String text = "kata ".repeat(2_500);
        WordingVersion changed =
                (WordingVersion) with(FIRST, "wording", new LocalizedText(text + "akhir", "To add moderators"));
        assertFalse(marks(changed).isEmpty());
    }

    @Test
    void paragraphsOfAVersionStayAndAChangeOfThemAloneIsMarked() {
        LocalizedText paragraphs = new LocalizedText("Satu.\n\nDua.", "One.\n\nTwo.");
        assertFalse(marks((WordingVersion) with(FIRST, "wording", paragraphs)).isEmpty());
        WordingVersion kept = (WordingVersion) with(FIRST, "wording", paragraphs);
        Pages pages = opened(kept, (WordingVersion) with(kept, "version", 2));
        assertTrue(pages.page().select(".app-panel .app-typed").stream()
                .anyMatch(typed -> typed.wholeText().strip().equals("Satu.\n\nDua.")));
    }

    private static Elements marks(WordingVersion second) {
        return opened(FIRST, (WordingVersion) with(second, "version", 2))
                .page()
                .select(".app-panel ins, .app-panel del");
    }

    private static Pages opened(WordingVersion... versions) {
        Services.answer(
                "GET /api/v1/commitments/" + SampleCommitment.ID,
                with(SampleCommitment.aCommitment().view(), "wordings", List.of(versions)));
        return Pages.inIndonesian().open("/komitmen/" + SampleCommitment.ID);
    }

    /** Copies of the record, each with another part changed, by the name of the part. */
    private static Map<String, Record> changes(Record whole) {
        Map<String, Record> all = new LinkedHashMap<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            if (!UNMARKED.contains(component.getName())) {
                Object value = get(whole, component);
                others(value)
                        .forEach((name, other) ->
                                all.put(component.getName() + name, with(whole, component.getName(), other)));
            }
        }
        return all;
    }

    /** Other values of the same kind. */
    private static Map<String, Object> others(Object value) {
        Map<String, Object> others = new LinkedHashMap<>();
        if (value instanceof String text) {
            others.put("", text + "x");
        } else if (value instanceof BigDecimal) {
            others.put("", new BigDecimal("500"));
        } else if (value instanceof LocalDate day) {
            others.put("", day.plusDays(1));
        } else if (value instanceof Enum<?> constant) {
            others.put("", constant.getDeclaringClass().getEnumConstants()[(constant.ordinal() + 1) % 3]);
        } else if (value instanceof Record part) {
            changes(part).forEach((name, other) -> others.put("/" + name, other));
        } else if (value instanceof List<?> list) {
            changes((Record) list.get(0)).forEach((name, other) -> others.put("/" + name, List.of(other)));
        } else {
            throw new AssertionError("no other value is known of " + value);
        }
        return others;
    }

    private static Record with(Record whole, String part, Object value) {
        try {
            List<Object> values = new ArrayList<>();
            RecordComponent[] components = whole.getClass().getRecordComponents();
            for (RecordComponent component : components) {
                values.add(component.getName().equals(part) ? value : get(whole, component));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object get(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
