package id.lindung.compliance.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.contracts.figure.FigureDataset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportArgumentsTest {

    private static ImportArguments parse(String line) {
        return ImportArguments.parse(List.of(line.split(" ")));
    }

    @Test
    void optionsComeInAnyOrder() {
        var expected = new ImportArguments(
                "tiktok",
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                "tiktok.com",
                new Consent(null, null, List.of()),
                Path.of("a.csv"));
        assertEquals(
                expected, parse("--platform tiktok --dataset government-removal-requests --source tiktok.com a.csv"));
        assertEquals(
                expected, parse("a.csv --source tiktok.com --dataset GOVERNMENT_REMOVAL_REQUESTS --platform tiktok"));
    }

    @Test
    void whatMayBeReplacedIsNamed() {
        assertEquals(
                new Consent(3L, "ab", List.of("other")),
                parse("--platform tiktok --dataset government-removal-requests --source x --replaces 3 --confirm ab"
                                + " --same-as other a.csv")
                        .consent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.csv",
                "--platform tiktok --dataset government-removal-requests --source x",
                "--platform tiktok --dataset requests --source x a.csv",
                "--platform tiktok --dataset government-removal-requests --source x a.csv b.csv",
                "--platform tiktok --platform other --dataset government-removal-requests --source x a.csv",
                "--platform tiktok --dataset government-removal-requests --force a.csv",
                "--platform tiktok --dataset government-removal-requests --source x --replaces one a.csv",
                "--platform tiktok --dataset government-removal-requests a.csv --source"
            })
    void aWrongCallIsNamed(String line) {
        assertThrows(ImportArguments.Wrong.class, () -> parse(line));
    }
}
