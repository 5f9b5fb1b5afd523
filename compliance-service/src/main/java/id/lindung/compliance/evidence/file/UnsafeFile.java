package id.lindung.compliance.evidence.file;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.Unprocessable;
import java.util.List;

/** Refusals of files that could do harm; 422 {@code unsafe-file}. */
final class UnsafeFile {

    private UnsafeFile() {}

    /**
     * @param entry path of what is to blame inside the file; empty for the file as a whole
     * @param message what is wrong with it, and what to do
     */
    static Unprocessable because(String rule, String entry, String message) {
        var pointer = entry.isEmpty() ? "" : "entry:" + EntryName.visible(entry);
        return new Unprocessable(
                "unsafe-file",
                "A file of this content is not taken as evidence.",
                List.of(new Violation(pointer, rule, message)));
    }

    /** @throws Unprocessable unless all programs find the same entries in an archive, wherever they begin to read */
    static void requireConsistent(boolean holds) {
        if (!holds) {
            throw because(
                    "consistent-archive",
                    "",
                    "its directory does not list each entry where it lies, once; pack the files anew");
        }
    }
}
