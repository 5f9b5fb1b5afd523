package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command line of the packaged service, without any of its settings. */
class ComplianceServiceTest {

    @Test
    void theImportTellsHowItIsCalledWithoutADatabase() {
        var standardOutput = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            ComplianceService.main("import-figures", "--help");
        } finally {
            System.setOut(standardOutput);
        }
        assertTrue(said.toString(StandardCharsets.UTF_8).startsWith("Usage: import-figures --platform ID"));
    }
}
