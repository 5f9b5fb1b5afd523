package id.lindung.compliance.evidence.file;

import static id.lindung.compliance.evidence.file.RawArchive.DEFLATED;
import static id.lindung.compliance.evidence.file.RawArchive.ELSEWHERE;
import static id.lindung.compliance.evidence.file.RawArchive.NO_EXTRA;
import static id.lindung.compliance.evidence.file.RawArchive.ascii;
import static id.lindung.compliance.evidence.file.RawArchive.crc;
import static id.lindung.compliance.evidence.file.RawArchive.deflated;
import static id.lindung.compliance.evidence.file.RawArchive.description;
import static id.lindung.compliance.evidence.file.RawArchive.join;
import static id.lindung.compliance.evidence.file.RawArchive.local;
import static id.lindung.compliance.evidence.file.RawArchive.named;
import static id.lindung.compliance.evidence.file.RawArchive.unlisted;
import static id.lindung.compliance.evidence.file.RawArchive.wide;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.compliance.evidence.file.RawArchive.Entry;
import id.lindung.kit.problem.Unprocessable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No entry can be hidden from who reads the directory and shown to who reads from the beginning. Each way of writing is
 * taken while it hides nothing, so that it is what hides that is refused.
 */
class HiddenEntryTest {

    private static final byte[] TABLE = ascii("a,b\n");
    private static final byte[] HIDDEN = unlisted("x.hta");

    @TempDir
    private Path folder;

    private void inspect(byte[] archive) throws IOException {
        ArchiveInspection.inspect(
                Files.write(folder.resolve("archive"), archive), ArchiveInspectionTest.upTo(250 * 1024 * 1024));
    }

    private String ruleBrokenBy(byte[] archive) {
        return assertThrows(Unprocessable.class, () -> inspect(archive))
                .violations()
                .get(0)
                .rule();
    }

    /** Deflated and described behind its content; the directory counts what lies behind as part of it. */
    private static byte[] behindWhatIsDeflated(byte[] hidden) {
        var content = deflated(TABLE);
        var own = new Entry("a.csv", 0, DEFLATED, crc(TABLE), content.length, TABLE.length, NO_EXTRA).described();
        var packed = hidden.length == 0 ? content : join(content, description(own), hidden);
        var listed = own.sized(packed.length, TABLE.length, NO_EXTRA);
        return new RawArchive()
                .with(listed, own.sized(0, 0, NO_EXTRA), packed, description(listed))
                .bytes();
    }

    @Test
    void nothingLiesBehindTheEndOfWhatIsDeflated() {
        assertDoesNotThrow(() -> inspect(behindWhatIsDeflated(NO_EXTRA)));
        assertEquals("readable-archive", ruleBrokenBy(behindWhatIsDeflated(HIDDEN)));
    }

    @Test
    void whatIsSaidOfTheSizeBeforeAnEntryHoldsInTheDirectoryToo() {
        var content = join(TABLE, HIDDEN);
        var whole = Entry.stored("a.csv", content);
        var shorter = whole.sized(TABLE.length, TABLE.length, NO_EXTRA);
        assertDoesNotThrow(
                () -> inspect(new RawArchive().with(whole, whole, content).bytes()));
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(new RawArchive().with(whole, shorter, content).bytes()));
        var describedThere = new RawArchive().with(whole.described(), shorter, content, description(whole));
        assertEquals("consistent-archive", ruleBrokenBy(describedThere.bytes()));
        var describedHere = new RawArchive().with(whole, whole.described().sized(0, 0, NO_EXTRA), content);
        assertEquals("consistent-archive", ruleBrokenBy(describedHere.bytes()));
        var shorterInBoth = new RawArchive().with(whole.described(), shorter.described(), content, description(whole));
        assertEquals("consistent-archive", ruleBrokenBy(shorterInBoth.bytes()));
    }

    @Test
    void sizesOf64BitsBeforeAnEntryAreReadAsWell() {
        var content = join(TABLE, HIDDEN);
        var whole = Entry.stored("a.csv", content);
        var honest = whole.sized(ELSEWHERE, ELSEWHERE, wide(content.length, content.length));
        assertDoesNotThrow(
                () -> inspect(new RawArchive().with(whole, honest, content).bytes()));
        var shorter = whole.sized(ELSEWHERE, ELSEWHERE, wide(TABLE.length, TABLE.length));
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(new RawArchive().with(whole, shorter, content).bytes()));
        var none = whole.sized(ELSEWHERE, ELSEWHERE, NO_EXTRA);
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(new RawArchive().with(whole, none, content).bytes()));
        var both = whole.sized(ELSEWHERE, ELSEWHERE, join(honest.extra(), shorter.extra()));
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(new RawArchive().with(whole, both, content).bytes()));
    }

    @Test
    void aStoredContentDoesNotSayThatItHasEnded() {
        var own = Entry.stored("a.csv", TABLE).described();
        var honest = new RawArchive().with(own, own.sized(0, 0, NO_EXTRA), TABLE, description(own));
        assertDoesNotThrow(() -> inspect(honest.bytes()));
        var wideSizes = new byte[] {4, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0};
        var signed = description(own);
        for (var description :
                List.of(signed, Arrays.copyOfRange(signed, 4, 16), join(Arrays.copyOfRange(signed, 4, 8), wideSizes))) {
            var content = join(TABLE, description, HIDDEN);
            var whole = Entry.stored("a.csv", content).described();
            var hiding = new RawArchive().with(whole, whole.sized(0, 0, NO_EXTRA), content, description(whole));
            assertEquals("consistent-archive", ruleBrokenBy(hiding.bytes()));
        }
    }

    @Test
    void anArchiveInsideThatWasStreamedIsNotTakenForAnEnd() {
        var inner = Archives.ofTable().bytes();
        var stored = Entry.stored("inner.zip", inner).described();
        var outer = new RawArchive().with(stored, stored.sized(0, 0, NO_EXTRA), inner, description(stored));
        assertDoesNotThrow(() -> inspect(outer.bytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 16, 20, 24, 25})
    void nothingButItsDescriptionLiesBehindAContent(int length) {
        var own = Entry.stored("a.csv", TABLE).described();
        var second = Entry.stored("b.csv", TABLE);
        var archive = new RawArchive()
                .with(own, own.sized(0, 0, NO_EXTRA), TABLE, new byte[length])
                .with(second, second, TABLE);
        assertEquals("consistent-archive", ruleBrokenBy(archive.bytes()));
    }

    @Test
    void aContentThatIsToBeDescribedIs() {
        var own = Entry.stored("a.csv", TABLE).described();
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(new RawArchive().with(own, own, TABLE).bytes()));
    }

    @Test
    void aSecondNameIsOneAndIsJudged() {
        var table = Entry.stored("a.csv", TABLE);
        var named = table.sized(TABLE.length, TABLE.length, named("b.csv"));
        assertDoesNotThrow(
                () -> inspect(new RawArchive().with(named, named, TABLE).bytes()));
        var program = table.sized(TABLE.length, TABLE.length, named("b.hta"));
        assertEquals(
                "no-programs",
                ruleBrokenBy(new RawArchive().with(table, program, TABLE).bytes()));
        var third = table.sized(TABLE.length, TABLE.length, join(named("b.csv"), named("b.hta")));
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(new RawArchive().with(third, table, TABLE).bytes()));
    }

    @Test
    void nothingLiesBetweenTheRecordsAtTheEnd() {
        var table = Entry.stored("a.csv", TABLE);
        var archive = new RawArchive().with(table, table, TABLE);
        var end = archive.bytes64(RawArchive.end(0xffff, ELSEWHERE, ELSEWHERE));
        var behindTheRecord = end.length - 22 - 20;
        assertEquals(
                "consistent-archive",
                ruleBrokenBy(join(
                        Arrays.copyOf(end, behindTheRecord),
                        HIDDEN,
                        Arrays.copyOfRange(end, behindTheRecord, end.length))));
    }

    @Test
    void bothRecordsAtTheEndNameTheSameDirectory() {
        var table = Entry.stored("a.csv", TABLE);
        var other = Entry.stored("x.hta", TABLE);
        var another = new RawArchive().with(other, other, TABLE);
        // What is stored is an archive of its own; its directory lies behind the header and its entry.
        var content = join(another.body(), another.directory());
        var whole = Entry.stored("b.csv", content);
        var archive = new RawArchive().with(table, table, TABLE);
        var directoryOfTheOther = archive.body().length + local(whole).length + another.body().length;
        archive.with(whole, whole, content);
        var unsaid = RawArchive.end(0xffff, ELSEWHERE, ELSEWHERE);
        var wide = archive.bytes64(unsaid);
        var narrow = RawArchive.end(1, another.directory().length, directoryOfTheOther);
        assertEquals("consistent-archive", ruleBrokenBy(archive.bytes64(narrow)));
        // Of the stored archive no end can be found, so that it cannot be read; the records agree.
        assertEquals("readable-archive", ruleBrokenBy(wide));
        var alone = new RawArchive().with(table, table, TABLE);
        assertDoesNotThrow(() -> inspect(alone.bytes64(unsaid)));
    }
}
