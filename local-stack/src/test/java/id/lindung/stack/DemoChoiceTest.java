package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo case is chosen with the data, not with each start. */
class DemoChoiceTest {

    @TempDir
    private Path folder;

    @Test
    void dataThatWereBegunWithoutTheDemoCaseNeverGetIt() {
        assertFalse(choice().settle(false));
        assertFalse(choice().settle(true));
    }

    @Test
    void dataThatHoldTheDemoCaseAreNotShownAsIfTheyDidNot() {
        assertTrue(choice().settle(true));
        assertTrue(choice().settle(true));
        var refused = assertThrows(EngineFailed.class, () -> choice().settle(false));
        assertTrue(refused.getMessage().contains(home().path().toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("--reset --no-demo"), refused.getMessage());
    }

    @Test
    void whoForgetsTheDataChoosesAgain() {
        assertTrue(choice().settle(true));
        home().forget();
        assertFalse(choice().settle(false));
    }

    @Test
    void aChoiceThatCannotBeReadIsNotGuessed() throws IOException {
        Files.createDirectories(home().path());
        var file = Files.writeString(choice().file(), "perhaps");
        var refused = assertThrows(EngineFailed.class, () -> choice().settle(true));
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
    }

    private DemoChoice choice() {
        return home().demoChoice();
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }
}
