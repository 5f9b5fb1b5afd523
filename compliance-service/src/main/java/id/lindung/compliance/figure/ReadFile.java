package id.lindung.compliance.figure;

import id.lindung.compliance.figure.file.Figure;
import id.lindung.compliance.figure.file.FigureFile;
import id.lindung.compliance.figure.file.Period;
import id.lindung.compliance.figure.file.Visible;
import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads a file for the platform it is said to be of. */
@ApplicationScoped
class ReadFile {

    private final PlatformRegister register;
    private final FigureConfig config;
    private final Clock clock;

    ReadFile(PlatformRegister register, FigureConfig config, Clock clock) {
        this.register = register;
        this.config = config;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if the platform is unknown or the file is wrong */
    List<Figure> read(ImportFile file) {
        register.requireRegistered(file.platformId());
        requireVisible(file.source());
        var since = config.existsSince().get(file.platformId());
        var bounds = new Period.Bounds(
                since == null ? config.earliest() : since,
                since != null,
                LocalDate.ofInstant(clock.instant(), config.zone()));
        return FigureFile.read(file.content(), file.dataset(), bounds);
    }

    private static void requireVisible(String source) {
        Visible.hiddenIn(source).ifPresent(hidden -> {
            throw InvalidRequest.of(
                    "query:source",
                    "invisible-character",
                    "must have no invisible character, but has %s: type it anew; found %s"
                            .formatted(hidden, Visible.quote(source)));
        });
    }
}
