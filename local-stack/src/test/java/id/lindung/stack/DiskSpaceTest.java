package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack does not begin what the disk has no room for. */
class DiskSpaceTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aFolderThatDoesNotExistYetIsOnTheDiskOfTheOneAboveIt() {
        assertTrue(DiskSpace.of(folder.resolve("data/of/lindung")).free() > 0);
    }

    @Test
    void tooLittleIsRefusedWithWhatIsFreeAndWhatIsNeeded() {
        var space = new DiskSpace(folder, 499 * MEGABYTE);
        var refused = assertThrows(EngineFailed.class, () -> space.require(DiskSpace.NEEDED));
        assertTrue(
                refused.getMessage().startsWith("499 MB are free for data in " + folder + "; 500 MB are needed."),
                refused.getMessage());
    }

    @Test
    void enoughIsEnough() {
        var space = new DiskSpace(folder, DiskSpace.NEEDED);
        assertEquals(space, space.require(DiskSpace.NEEDED));
    }
}
