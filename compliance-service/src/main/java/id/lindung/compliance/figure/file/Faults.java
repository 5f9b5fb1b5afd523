package id.lindung.compliance.figure.file;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.Unprocessable;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, line by line. Of very many faults the first ones are told: the rest are like them. */
final class Faults {

    private static final int TOLD = 100;

    private final List<Violation> told = new ArrayList<>();
    private long count;

    void add(long line, String rule, String message) {
        count++;
        if (told.size() < TOLD) {
            told.add(new Violation("line:" + line, rule, message));
        }
    }

    /** @throws Unprocessable {@code import-refused} if there is any fault */
    void throwIfAny() {
        if (count > 0) {
            throw new Unprocessable("import-refused", detail(), told);
        }
    }

    private String detail() {
        var all = count == 1 ? "One fault was found" : count + " faults were found";
        var listed = count > TOLD ? "; the first " + TOLD + " are listed" : "";
        return all + listed + ". Nothing was imported.";
    }
}
