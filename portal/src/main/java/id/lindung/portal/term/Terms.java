package id.lindung.portal.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the term that a service's text stands for. */
final class Terms {

    private Terms() {}

    /** {@code firm (wording varies)} is {@code FIRM_WORDING_VARIES}: only letters and digits tell terms apart. */
    static <E extends Enum<E>> Optional<E> find(E[] terms, String written) {
        String name =
                written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        return Arrays.stream(terms).filter(term -> term.name().equals(name)).findFirst();
    }
}
