package id.lindung.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the data of a home hold the demo case. Chosen at the first start and kept with the data: the log is append-only,
 * so a case that was loaded cannot be taken out of it, and one that was not wanted must not come into it later.
 *
 * @param file where the choice is kept
 */
record DemoChoice(Path file) {

    private static final String WITH = "with the demo case";
    private static final String WITHOUT = "without the demo case";

    /**
     * The choice that holds for these data; at the first start the one that was asked for.
     *
     * @param wanted false for {@code --no-demo}; true asks for nothing on data that are there
     * @throws EngineFailed when data that hold the demo case are to be started without it
     */
    boolean settle(boolean wanted) {
        try {
            if (!Files.exists(file)) {
                keep(wanted);
            }
            var kept = read();
            if (kept && !wanted) {
                throw new EngineFailed(
                        "The data in " + file.getParent() + " were begun with the demo case, which cannot "
                                + "be taken out of them. Start without --no-demo, forget the data with --reset --no-demo, or name "
                                + "another folder with LINDUNG_HOME.");
            }
            return kept;
        } catch (IOException e) {
            throw new EngineFailed(file + " cannot be used: " + e, e);
        }
    }

    private boolean read() throws IOException {
        var kept = Files.readString(file).strip();
        return switch (kept) {
            case WITH -> true;
            case WITHOUT -> false;
            default ->
                throw new EngineFailed(
                        file + " says neither '" + WITH + "' nor '" + WITHOUT + "'; write there what these data are");
        };
    }

    /** In one step: half a choice would be none. */
    private void keep(boolean with) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, (with ? WITH : WITHOUT) + "\n");
    }
}
