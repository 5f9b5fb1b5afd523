package id.lindung.compliance.figure.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.kit.problem.Unprocessable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of published figures, whole or not at all. */
public final class FigureFile {

    /** Columns of a wrong header that are named; the others are like them. */
    private static final int TOLD = 3;

    private final RowReader rows;
    private final Faults faults = new Faults();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Figure.Key, Long> lines = new HashMap<>();

    private FigureFile(FigureDataset dataset, Period.Bounds bounds) {
        this.rows = new RowReader(dataset, bounds);
    }

    /**
     * @param bounds half-years that the file may be about
     * @throws Unprocessable {@code import-refused}, with a violation for each line that is wrong
     */
    public static List<Figure> read(byte[] content, FigureDataset dataset, Period.Bounds bounds) {
        var file = new FigureFile(dataset, bounds);
        var text = new FileText(content, file.faults).decode();
        file.faults.throwIfAny();
        file.parse(text);
        file.faults.throwIfAny();
        return List.copyOf(file.figures);
    }

    private void parse(String text) {
        var line = 1L;
        try {
            for (var row : csv(text)) {
                line = row.getStartingLineNumber();
                if (line > 1) {
                    take(line, row.getFields());
                } else if (!row.getFields().equals(Column.HEADER)) {
                    faults.add(1, "header", header(row.getFields()));
                    return;
                }
            }
        } catch (CsvParseException e) {
            // Its message may quote the file, and only names the row after the last good one anyway.
            faults.add(
                    line,
                    "csv",
                    "this row or the one after it is not CSV (RFC 4180): a quotation mark is not closed, or stands in a"
                            + " cell without being doubled");
            return;
        }
        if (line == 1) {
            faults.add(1, "no-rows", "the file has a header and no rows; add the rows");
        }
    }

    /** Names what differs, since two headers of fifteen words look alike. */
    private static String header(List<String> found) {
        var different = new ArrayList<String>();
        for (int i = 0; i < Math.max(found.size(), Column.HEADER.size()); i++) {
            var wanted = i < Column.HEADER.size() ? Column.HEADER.get(i) : null;
            var cell = i < found.size() ? found.get(i) : null;
            if (wanted == null) {
                different.add("column " + (i + 1) + " must not be there; found " + Visible.quote(cell));
            } else if (!wanted.equals(cell)) {
                var seen = cell == null ? "no such column" : Visible.quote(cell);
                different.add("column " + (i + 1) + " must be " + wanted + "; found " + seen);
            }
        }
        var more = different.size() - TOLD;
        var told = String.join(". ", different.subList(0, Math.min(TOLD, different.size())));
        return separator(found) + told + (more > 0 ? ". " + more + " more columns differ" : "");
    }

    /** Office programs separate by what is usual in a country, which is not the comma everywhere. */
    private static String separator(List<String> found) {
        var other = found.size() == 1 && found.get(0).matches("(?s).*[;\t|].*");
        return other ? "the columns must be separated by commas: save the file as CSV with commas. " : "";
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
                faults.add(line, "repeated-row", repeated(fields, earlier));
            }
        });
    }

    private static String repeated(List<String> fields, long earlier) {
        return "repeats metric, country and period of line %d, delete one of them; found %s, %s, %s"
                .formatted(
                        earlier,
                        Visible.quote(fields.get(Column.METRIC_NAME.ordinal())),
                        Visible.quote(fields.get(Column.LOCATION_VALUE.ordinal())),
                        Visible.quote(fields.get(Column.PERIOD_VALUE.ordinal())));
    }
}
