package id.lindung.compliance.evidence.file;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.Unprocessable;
import java.util.List;

/** Refusals of files that could do harm; 422 {@code unsafe-file}. */
final class UnsafeFile {

    private UnsafeFile() {}

    static Unprocessable because(String rule, String message) {
        return new Unprocessable(
                "unsafe-file",
                "A file of this content is not taken as evidence.",
                List.of(new Violation("", rule, message)));
    }
}
