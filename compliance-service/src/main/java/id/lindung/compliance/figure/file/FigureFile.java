package id.lindung.compliance.figure.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.kit.problem.Unprocessable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of published figures, whole or not at all. */
public final class FigureFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowReader rows;
    private final Faults faults = new Faults();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Figure.Key, Long> lines = new HashMap<>();

    private FigureFile(FigureDataset dataset) {
        this.rows = new RowReader(dataset);
    }

    /** @throws Unprocessable {@code import-refused}, with a violation for each line that is wrong */
    public static List<Figure> read(byte[] content, FigureDataset dataset) {
        var file = new FigureFile(dataset);
        if (content.length == 0) {
            file.faults.add(1, "empty-file", "the file is empty");
        }
        file.faults.throwIfAny();
        var text = file.decode(content);
        file.faults.throwIfAny();
        file.parse(text);
        file.faults.throwIfAny();
        return List.copyOf(file.figures);
    }

    private String decode(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            faults.add(lineAt(content, in.position()), "encoding", "is not UTF-8");
            return "";
        }
        var text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static long lineAt(byte[] content, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private void parse(String text) {
        var line = 1L;
        try {
            for (var row : csv(text)) {
                line = row.getStartingLineNumber();
                if (line > 1) {
                    take(line, row.getFields());
                } else if (!row.getFields().equals(Column.HEADER)) {
                    faults.add(1, "header", "must be " + String.join(",", Column.HEADER));
                    return;
                }
            }
        } catch (CsvParseException e) {
            // Its message may quote the file, and only names the row after the last good one anyway.
            faults.add(line, "csv", "this row or the one after it is not CSV (RFC 4180)");
            return;
        }
        if (line == 1) {
            faults.add(1, "no-rows", "the file has a header and no rows");
        }
    }

    private static CsvReader<CsvRecord> csv(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private void take(long line, List<String> fields) {
        rows.read(line, fields, faults).ifPresent(figure -> {
            var earlier = lines.putIfAbsent(figure.key(), line);
            if (earlier == null) {
                figures.add(figure);
            } else {
                faults.add(line, "repeated-row", "repeats metric, country and period of line " + earlier);
            }
        });
    }
}
