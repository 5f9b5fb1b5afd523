package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker keeps its data in the folder of whoever starts it, whatever that is called. */
class KafkaEngineTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderMayBeNamedInAnyLanguage() {
        var name = "données 数据";
        Assumptions.assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode(name),
                "this machine's locale has no such names");
        var data = folder.resolve(name);
        try (var broker = broker(data)) {
            assertTrue(broker.start());
            broker.ensureTopics(List.of("lindung.kept.v1"));
        }
        assertTrue(Files.isDirectory(data.resolve("log/lindung.kept.v1-0")), "it keeps them elsewhere");
    }

    @Test
    void aCommaInThePathIsNamed() {
        try (var broker = broker(folder.resolve("one,two"))) {
            var refused = assertThrows(EngineFailed.class, broker::start);
            assertTrue(refused.getMessage().contains("one,two"), refused.getMessage());
            assertTrue(refused.getMessage().contains("LINDUNG_HOME"), refused.getMessage());
        }
    }

    private KafkaEngine broker(Path data) {
        return new KafkaEngine(
                Layout.ofCheckout().kafkaLibraries(), data, folder.resolve("logs/kafka.log"), Ports.free());
    }
}
