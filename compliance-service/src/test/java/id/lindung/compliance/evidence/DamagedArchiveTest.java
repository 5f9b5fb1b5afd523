package id.lindung.compliance.evidence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.evidence.file.ArchiveInspection;
import id.lindung.compliance.evidence.file.ArchiveInspectionTest;
import id.lindung.compliance.evidence.file.Archives;
import id.lindung.compliance.evidence.file.ContentType;
import id.lindung.compliance.evidence.file.EvidenceType;
import id.lindung.kit.problem.Unprocessable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives with bytes changed at random: each is taken or refused, and never met with another exception. */
class DamagedArchiveTest {

    /** One sequence for ever, so that what fails once fails again. */
    private static final long SEED = 20180703;

    private static final int VARIANTS_OF_EACH = 2000;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void noDamageIsMetWithAnythingButARefusal() throws IOException {
        var refused = 0;
        var sound = new byte[][] {
            Archives.workbook().bytes(),
            Archives.ofTable().with("inner.zip", Archives.workbook().bytes()).bytes(),
            Archives.workbook().withUnreadableComment()
        };
        for (var archive : sound) {
            for (int i = 0; i < VARIANTS_OF_EACH; i++) {
                refused += isRefused(damaged(archive)) ? 1 : 0;
            }
        }
        // Some changes, such as one of a time stamp, do no harm; most do.
        assertTrue(refused > VARIANTS_OF_EACH, "only " + refused + " were refused");
    }

    /** A few bytes changed, most of them in the directory at the end; now and then the rest is cut off. */
    private byte[] damaged(byte[] archive) {
        var bytes = archive.clone();
        for (int change = 0; change <= random.nextInt(4); change++) {
            var reach = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 80);
            bytes[bytes.length - 1 - random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, 4 + random.nextInt(bytes.length - 4)) : bytes;
    }

    private boolean isRefused(byte[] archive) throws IOException {
        var file = Files.write(folder.resolve("archive"), archive);
        var type = ContentType.of(file, ArchiveInspectionTest.LIMITS);
        try {
            if (type.filter(EvidenceType::isArchive).isPresent()) {
                ArchiveInspection.inspect(file, ArchiveInspectionTest.LIMITS);
            }
            return false;
        } catch (Unprocessable e) {
            return true;
        }
    }
}
