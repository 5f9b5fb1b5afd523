package id.lindung.stack;

import java.nio.file.Path;

/** The Java that runs this program runs its children. */
final class Jvm {

    private Jvm() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
