package id.lindung.compliance.figure;

import id.lindung.contracts.figure.FigureDataset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the command was called with. */
record ImportArguments(String platformId, FigureDataset dataset, String source, Consent consent, Path file) {

    static final String USAGE =
            """
            Usage: import-figures --platform ID --dataset NAME --source TEXT [--replaces VERSION --confirm SHA256] FILE
              --platform  id of a registered platform, such as tiktok
              --dataset   %s
              --source    where the figures were published, in words
              --replaces  the version that is present and may be replaced; without it, what would change is told
              --confirm   SHA-256 of the file that may replace it
              --same-as   another platform that is known to have published the very same file
              FILE        the CSV file as it was published, in UTF-8
            """
                    .formatted(Arrays.stream(FigureDataset.values())
                            .map(ImportArguments::written)
                            .collect(Collectors.joining(" or ")));

    private static final List<String> OPTIONS =
            List.of("--platform", "--dataset", "--source", "--replaces", "--confirm", "--same-as");

    /** @throws Wrong if anything is missing, unknown or said twice */
    static ImportArguments parse(List<String> words) {
        var options = new HashMap<String, String>();
        var files = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                put(files, "FILE", word);
            } else if (!OPTIONS.contains(word)) {
                throw new Wrong("unknown option " + word);
            } else if (++i == words.size()) {
                throw new Wrong(word + " needs a value");
            } else {
                put(options, word, words.get(i));
            }
        }
        return new ImportArguments(
                need(options, "--platform"),
                dataset(need(options, "--dataset")),
                need(options, "--source"),
                new Consent(
                        version(options.get("--replaces")),
                        options.get("--confirm"),
                        Stream.ofNullable(options.get("--same-as")).toList()),
                path(need(files, "FILE")));
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (said.put(name, value) != null) {
            throw new Wrong(name + " is given twice");
        }
    }

    private static String need(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new Wrong(name + " is missing"));
    }

    private static Long version(String number) {
        if (number != null && !number.matches("[0-9]{1,9}")) {
            throw new Wrong("--replaces needs the number of a version");
        }
        return number == null ? null : Long.valueOf(number);
    }

    private static FigureDataset dataset(String name) {
        return Arrays.stream(FigureDataset.values())
                .filter(dataset -> name.equals(dataset.name()) || name.equals(written(dataset)))
                .findAny()
                .orElseThrow(() -> new Wrong("unknown data set " + name));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Wrong("FILE is not a path");
        }
    }

    /** As one writes on a command line: {@code government-removal-requests}. */
    private static String written(FigureDataset dataset) {
        return dataset.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The command was called in a way it does not know. */
    static final class Wrong extends RuntimeException {

        Wrong(String message) {
            super(message);
        }
    }
}
