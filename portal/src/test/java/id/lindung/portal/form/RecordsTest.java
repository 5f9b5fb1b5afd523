package id.lindung.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final DraftUpdate STORED = new DraftUpdate(
            UUID.fromString("0195f0a0-0000-7000-8000-000000000001"),
            FulfilmentClaim.PROGRESS,
            null,
            null,
            "Sudah",
            "Akan",
            List.of(new IndicatorAnswer("minimum-age", BigDecimal.TEN, null)));

    @Test
    void aCommandIsMadeOfWhatStandsAtItsPointers() {
        Map<String, Object> values = new HashMap<>();
        values.put("/platformId", "tiktok");
        values.put("/title/id", "Judul");
        values.put("/title/en", null);
        values.put("/strength", CommitmentStrength.values()[0]);
        values.put("/indicators/0/code", "a");
        values.put("/indicators/0/label/id", "Ukuran");
        values.put("/indicators/1/target", new BigDecimal("1.50"));

        DraftCommitment command = Records.build(DraftCommitment.class, values, null);

        assertEquals("tiktok", command.platformId());
        assertEquals(new LocalizedText("Judul", null), command.title());
        assertEquals(2, command.indicators().size());
        assertEquals("a", command.indicators().get(0).code());
        assertEquals("Ukuran", command.indicators().get(0).label().id());
        assertEquals(new BigDecimal("1.50"), command.indicators().get(1).target());
        assertNull(command.dueOn());
    }

    @Test
    void aListWithoutEntriesIsEmptyAndNotAbsent() {
        assertEquals(
                List.of(), Records.build(DraftCommitment.class, Map.of(), null).indicators());
    }

    @Test
    void whatIsNotAskedForStaysAsItIsStored() {
        Map<String, Object> values = new HashMap<>();
        values.put("/whatNext", null);

        DraftUpdate command = Records.build(DraftUpdate.class, values, STORED);

        assertEquals("Sudah", command.whatChanged());
        assertNull(command.whatNext());
        assertEquals(STORED.answers(), command.answers());
    }

    @Test
    void aStoredRecordIsReadByTheSamePointers() {
        assertEquals("Sudah", Records.at(STORED, "/whatChanged"));
        assertEquals(BigDecimal.TEN, Records.at(STORED, "/answers/0/value"));
        assertNull(Records.at(STORED, "/answers/7/value"));
        assertNull(Records.at(STORED, "/reason"), "what the record does not have");
        assertNull(Records.at(null, "/reason"));
    }

    @Test
    void aControlThatPointsAtNothingIsRefusedWhenItIsDeclared() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> Form.of(DraftUpdate.class, Control.text("x", "/whatElse", "page:reason")));

        assertTrue(refused.getMessage().contains("DraftUpdate has no part /whatElse"), refused.getMessage());
    }

    @Test
    void theCommandSaysWhatIsNeededAndHowLongItMayBe() {
        assertTrue(Part.of(DraftCommitment.class, "/title/id").required());
        assertEquals(10_000, Part.of(DraftCommitment.class, "/title/en").limit());
        assertNull(Part.of(DraftCommitment.class, "/indicators").limit(), "a list has no number of characters");
        assertEquals(
                IndicatorView.Comparator.class,
                Part.of(DraftCommitment.class, "/indicators/3/comparator").type());
        assertEquals(
                Control.Need.NEVER,
                Control.text("x", "/ministryOwner", "l")
                        .partOf(DraftCommitment.class)
                        .need());
    }
}
