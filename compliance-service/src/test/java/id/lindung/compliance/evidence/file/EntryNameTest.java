package id.lindung.compliance.evidence.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that another system reads differently than they look are judged as that system reads them. */
class EntryNameTest {

    private static Violation refusal(String name) {
        return assertThrows(Unprocessable.class, () -> EntryName.requireHarmless(name, name), name)
                .violations()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.hta",
                ".hta",
                "x.HTA",
                "x.hta.",
                "x.hta ",
                "x.hta. . ",
                "x.hta\u00a0",
                "x.hta\u3000.",
                "x.hta::$DATA",
                "x.hta:stream",
                "a.csv:x.hta",
                "x\uff0ehta",
                "x\u3002hta",
                "x\uff61hta",
                "x\u2024hta",
                "x.\uff48\uff54\uff41",
                "x.h\u00adta",
                "x.h\u200bta",
                "x.hta\ufe0f",
                "x.js\u200f",
                "x.url ",
                "folder/x.hta.",
                "folder\uff0fx.hta"
            })
    void anEndThatWindowsDropsOrReadsOtherwiseHidesNothing(String name) {
        assertEquals("no-programs", refusal(name).rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scf",
                "lnk",
                "url",
                "msc",
                "cpl",
                "settingcontent-ms",
                "iso",
                "one",
                "xll",
                "chm",
                "library-ms",
                "searchconnector-ms",
                "search-ms",
                "img",
                "vhd",
                "vhdx",
                "wsf",
                "wsh",
                "wsc",
                "sct",
                "pif",
                "scr",
                "msi",
                "msp",
                "msix",
                "appx",
                "application",
                "jnlp",
                "jar",
                "diagcab",
                "theme",
                "inf",
                "reg",
                "rdp",
                "xbap",
                "hta",
                "htm",
                "mht",
                "svg",
                "ps1",
                "psm1",
                "vbe",
                "jse",
                "gadget",
                "desktop",
                "command",
                "website",
                "wsb",
                "py",
                "bat",
                "appref-ms",
                "webloc",
                "mhtml",
                "xla",
                "xlam",
                "iqy",
                "slk",
                "docm",
                "dotm",
                "accdb"
            })
    void whatRunsOrLoadsByItsNameIsRefused(String extension) {
        var refused = refusal("laporan." + extension);
        assertEquals("entry:laporan." + extension, refused.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Efdp.csv", "a\u2066b.csv", "a\u0000.csv", "a\r\n.csv", "a\u2028.csv", "a\u0085.csv"})
    void aNameThatLooksLikeAnotherIsRefusedAndMadeVisible(String name) {
        assertEquals("hidden-name", refusal(name).rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "a/../b",
                ".. /a",
                "a/.. ./b",
                "a/. ./b",
                "\uff0e\uff0e/a",
                "a/\u2025/b",
                "/a",
                "\uff0fa",
                "c:a",
                "\uff23:/a",
                "..\\a",
                "\\\\host\\a",
                "a/.../b"
            })
    void aWayOutOfTheFolderIsFoundHoweverItIsWritten(String name) {
        assertEquals("entry-name", refusal(name).rule());
    }

    @Test
    void whatHidesIsWrittenOutWhereTheEntryIsNamed() {
        assertEquals("entry:a[U+202E]fdp.csv", refusal("a\u202Efdp.csv").pointer());
        assertEquals("x[U+200B].csv", EntryName.visible("x\u200b.csv"));
    }
}
