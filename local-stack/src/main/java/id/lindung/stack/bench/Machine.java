package id.lindung.stack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What the figures were measured on: without it they say nothing. */
final class Machine {

    /** USER_HZ, the same on all that Java runs on. */
    private static final int TICKS_A_SECOND = 100;

    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.0f GiB memory, Java %s, %s",
                Runtime.getRuntime().availableProcessors(),
                value("/proc/cpuinfo", "model name"),
                Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1048576.0,
                Runtime.version().feature(),
                System.getProperty("os.version"));
    }

    /** Memory of a process that is really there, in MiB (resident set). */
    static double residentMiB(long pid) {
        return Long.parseLong(value("/proc/" + pid + "/status", "VmRSS").replaceAll("\\D", "")) / 1024.0;
    }

    /** Processor time of a process and of its children, also of those that have ended, in milliseconds. */
    static double processorMillis(long pid) {
        var ticks = ProcessHandle.of(pid)
                .map(process -> process.children()
                        .mapToLong(child -> ticks(child.pid(), 2))
                        .sum())
                .orElseThrow();
        return (ticks + ticks(pid, 4)) * 1000.0 / TICKS_A_SECOND;
    }

    /** The first two are the process's own, in user and in kernel mode, the next two those of children that ended. */
    private static long ticks(long pid, int fields) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field is the name in brackets, which may hold anything; utime is the 14th.
            var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(afterName, 11, 11 + fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            // It ended a moment ago, and its parent counts it now.
            return 0;
        }
    }

    private static String value(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
