package id.lindung.compliance.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Kinds of file that no archive may hold. A program is known by its first bytes; by its name alone only what a system
 * opens or runs by its name, whatever is in it. Sources: attachments that Outlook blocks, file types that Windows runs on a
 * double click (CERT/CC VU#910655, MITRE ATT&CK T1204.002, T1553.005, T1187), CVE-2023-24880 and what followed.
 */
final class RefusedKind {

    static final String MACRO_ADVICE = "holds macros or can carry them; save it as .xlsx, .docx or .pdf without macros";

    /**
     * Not here: {@code com}, {@code app}, {@code so}, {@code pl}, which are the ends of sites as well ("tangkapan
     * www.example.com"). What runs under such a name is known by its content.
     */
    private static final Set<String> PROGRAMS = words(
            // Programs and what installs them
            "exe dll scr pif cpl sys ocx msi msp mst msu msix msixbundle appx appxbundle appinstaller application gadget"
                    + " jar jnlp class apk xapk ipa xpi crx deb rpm pkg wsb"
                    // Scripts
                    + " bat cmd ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 msh vb vbs vbe js jse mjs ws wsf wsc wsh sct htc"
                    + " hta py pyw pyz pyc pyo sh bash csh ksh zsh command tool workflow scpt applescript terminal ahk"
                    // Shortcuts and settings, which run what they name or give away the reader's password to a server
                    + " lnk url scf website webloc inetloc fileloc desktop settingcontent-ms library-ms search-ms"
                    + " searchconnector-ms appref-ms theme themepack deskthemepack msc reg inf job shb shs xnk rdp"
                    + " diagcab diagcfg diagpkg printerexport mcf osd"
                    // Help and notes that run what they embed
                    + " chm hlp one onepkg onetoc2"
                    // Images of disks, which open like a drive and shed the mark of their origin
                    + " iso img vhd vhdx vmdk dmg udf"
                    // Pages with scripts
                    + " html htm xhtml xht shtml mht mhtml svg svgz xsl xslt xaml xbap");

    private static final Set<String> WITH_MACROS =
            words("doc dot docm dotm docb xls xlt xlsm xltm xlsb xla xlam xll xlm"
                    + " xlw slk iqy oqy rqy dqy odc ppt pot pps ppa pptm potm ppsm ppam sldm pub vsdm vstm vssm"
                    + " accdb accde accda accdr mdb mde mda ade adp otm");

    private static final Set<String> OPENED_BY_OFFICE = words("docx dotx xlsx xltx pptx potx ppsx rtf csv");

    /** Kinds of archive that are not looked into. */
    private static final Set<String> OPAQUE = words("rar 7z gz tgz bz2 tbz xz zst tar cab arj lzh lha ace wim");

    private static final String[] PROGRAM_SIGNS = {
        "\u007fELF",
        "#!",
        "\u00ef\u00bb\u00bf#!",
        // Mach-O in its four kinds; the fifth, for several processors, begins as a class of Java does
        "\u00fe\u00ed\u00fa\u00ce",
        "\u00fe\u00ed\u00fa\u00cf",
        "\u00ce\u00fa\u00ed\u00fe",
        "\u00cf\u00fa\u00ed\u00fe",
        "\u00ca\u00fe\u00ba\u00be",
        "dex\n",
        "\0asm",
        // Shortcut of Windows, compiled help, notebook
        "L\0\0\0\u0001\u0014\u0002\0",
        "ITSF",
        "\u00e4R\\{\u008c\u00d8\u00a7M"
    };

    private static final String[] OPAQUE_SIGNS = {
        "Rar!\u001a", "7z\u00bc\u00af'\u001c", "\u001f\u008b\b", "\u00fd7zXZ", "(\u00b5/\u00fd", "MSCF\0"
    };

    /** Old documents of Office, and new ones with a password. */
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private RefusedKind() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** @param extension in small letters */
    static void requireOther(String extension, String path) {
        if (PROGRAMS.contains(extension)) {
            throw UnsafeFile.because(
                    "no-programs",
                    path,
                    "is by its name (." + extension
                            + ") opened as a program, script, page or shortcut; leave it out, or"
                            + " send what it shows as a picture or PDF");
        }
        if (OPAQUE.contains(extension)) {
            throw opaque(path);
        }
        if (WITH_MACROS.contains(extension)) {
            throw UnsafeFile.because("no-macros", path, MACRO_ADVICE);
        }
    }

    /** @param head the first bytes of its content, 64 if there are so many */
    static void requireOther(byte[] head, String extension, String path) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (startsWith(start, PROGRAM_SIGNS) || isForWindows(start)) {
            throw UnsafeFile.because("no-programs", path, "is a program or script by its content; leave it out");
        }
        if (startsWith(start, OPAQUE_SIGNS)) {
            throw opaque(path);
        }
        if (start.startsWith(OLE) && OPENED_BY_OFFICE.contains(extension)) {
            throw UnsafeFile.because(
                    "no-macros", path, "has a password or is of an old kind of Office; save it without a password");
        }
    }

    private static RuntimeException opaque(String path) {
        return UnsafeFile.because(
                "archive-depth", path, "is an archive that is not looked into; put its files in directly, or as ZIP");
    }

    private static boolean startsWith(String start, String... signs) {
        for (var sign : signs) {
            if (start.startsWith(sign)) {
                return true;
            }
        }
        return false;
    }

    /** A table of Mozambique may begin with MZ as well, but the header of a program has zeros further on. */
    private static boolean isForWindows(String start) {
        return start.startsWith("MZ") && start.chars().anyMatch(c -> c < ' ' && "\t\r\n".indexOf(c) < 0);
    }
}
