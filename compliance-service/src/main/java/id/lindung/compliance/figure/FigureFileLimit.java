package id.lindung.compliance.figure;

import id.lindung.kit.http.body.OperationLimit;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Tells how long a file of figures may be, so that a longer one is refused by the length that it announces. */
class FigureFileLimit {

    private static final Pattern IMPORTS = Pattern.compile("/api/v1/published-figures/imports(/checks)?/?");

    @Produces
    @Singleton
    OperationLimit longest(FigureConfig config) {
        return new OperationLimit(IMPORTS, config.maxFileSize().asLongValue());
    }
}
