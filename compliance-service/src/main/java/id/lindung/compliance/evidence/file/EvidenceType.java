package id.lindung.compliance.evidence.file;

import id.lindung.kit.problem.UnsupportedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that are taken as evidence: those that officials can open and that carry no program. */
public enum EvidenceType {
    PDF("application/pdf", Set.of("pdf"), Set.of()),
    PNG("image/png", Set.of("png"), Set.of()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of()),
    // Where Excel is installed, Windows tells browsers that a .csv file is one of its own.
    CSV("text/csv", Set.of("csv"), Set.of("application/vnd.ms-excel")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), Set.of()),
    ZIP("application/zip", Set.of("zip"), Set.of("application/x-zip-compressed"));

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> aliases;

    EvidenceType(String mediaType, Set<String> extensions, Set<String> aliases) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.aliases = aliases;
    }

    public String mediaType() {
        return mediaType;
    }

    List<String> extensions() {
        return extensions.stream().sorted().toList();
    }

    public boolean isArchive() {
        return this == XLSX || this == ZIP;
    }

    /**
     * The type a request declares.
     *
     * @param contentType value of the header, parameters allowed; null if there is none
     * @throws UnsupportedType if it is none of these
     */
    static EvidenceType declared(String contentType) {
        var bare =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(bare) || type.aliases.contains(bare))
                .findAny()
                .orElseThrow(() -> new UnsupportedType("Evidence is taken as " + names() + "."));
    }

    private static String names() {
        return Arrays.stream(values()).map(EvidenceType::mediaType).collect(Collectors.joining(", "));
    }
}
