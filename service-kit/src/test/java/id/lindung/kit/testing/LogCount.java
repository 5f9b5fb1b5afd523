package id.lindung.kit.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The errors that are logged while it is open. */
public final class LogCount extends Handler implements AutoCloseable {

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<Logger> loggers;

    public LogCount(String... categories) {
        loggers = Stream.of(categories).map(Logger::getLogger).toList();
        loggers.forEach(logger -> logger.addHandler(this));
    }

    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            errors.add(entry.getLoggerName() + ": " + entry.getMessage());
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.removeHandler(this));
    }
}
