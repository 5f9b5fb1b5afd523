package id.lindung.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** The log of a part: appended to over all starts, so that yesterday's failure can still be read. */
record LogFile(Path path) {

    private static final int TAIL_LINES = 30;
    private static final int TAIL_BYTES = 32 * 1024;
    private static final long ROTATED_AT_BYTES = 10L * 1024 * 1024;

    /** Makes the folder and renames a log that has grown large; one renamed log is kept. */
    void prepare() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (Files.exists(path) && Files.size(path) > ROTATED_AT_BYTES) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines, each behind a bar. */
    String tail() {
        if (!Files.exists(path)) {
            return "  | (nothing was written)";
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            var lines =
                    new String(bytes, StandardCharsets.UTF_8).strip().lines().toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()).stream()
                    .map(line -> "  | " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
