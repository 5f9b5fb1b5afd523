package id.lindung.portal.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of the glossary, and what must not stand for it.
 *
 * @param english whether it is asked of the English bundles; else of the Indonesian ones
 * @param where names of the bundles it is asked of, as a pattern: elsewhere the words mean something else
 * @param others what must not stand there
 * @param stood a sentence that once did
 */
record OneWord(String word, boolean english, String where, Pattern others, String reason, String stood) {

    private static final String EVERYWHERE = ".*";

    static final List<OneWord> DECIDED = List.of(
            id(
                    "laporan kepatuhan",
                    "\\bpembaruan\\b|\\b(me)?lapor\\b",
                    "what a platform reports on a commitment is one thing, under one name",
                    "Belum ada pembaruan untuk komitmen ini."),
            en(
                    "compliance report",
                    "(?<!\\{)\\bupdates?\\b",
                    "what a platform reports on a commitment is one thing, under one name",
                    "There is no update on this commitment yet."),
            id(
                    "diterima platform",
                    "\\bditerima\\b(?! platform\\b)|(?<!tanda )\\bterima\\b|(?<!platform )\\bmenerima\\b",
                    "said alone it means received and accepted: what has arrived is in (masuk), what was reviewed is accepted (disetujui)",
                    "Laporan diterima kementerian."),
            id("disetujui", "update", "\\bpenerimaan\\b", "a report is accepted, not received", "Penerimaan diusulkan"),
            id(
                    "terlambat",
                    "\\b(me)?lewati?( batas| tenggat)|\\btenggat terlewat\\b|\\bbatasnya\\b",
                    "what is past its deadline or due day has one name, of whatever kind it is",
                    "perintah lewat tenggat"),
            en(
                    "overdue",
                    "\\bpast (its|their|the) (deadline|limit)|\\bdeadlines? missed\\b|(?<!\\{)\\blate\\b|\\blimit(?! of)\\b.* has passed",
                    "what is past its deadline or due day has one name, of whatever kind it is",
                    "Items of takedown orders past their deadline"),
            id(
                    "tenggat",
                    "\\bbatas (waktu|\\{)",
                    "it does not say whose limit, nor whether a moment or a length: tenggat, jatuh tempo or jangka waktu",
                    "batas {until} (hari kalender)"),
            en("deadline", "\\blimit (of )?\\{until", "it does not say whose limit", "limit {until} (calendar days)"),
            id(
                    "jatuh tempo",
                    "commitment",
                    "\\btenggat",
                    "a commitment falls due on a day; orders have deadlines",
                    "tanpa tenggat"),
            id(
                    "verifikasi",
                    "\\bpemeriksa(an)?\\b|\\bkonten diperiksa\\b|\\bbelum diperiksa\\b|\\bperiksa konten\\b",
                    "looking whether content is gone is its verification; pemeriksaan is the examination of the law",
                    "Catatan pemeriksaan"),
            en(
                    "verification",
                    "\\bnot checked\\b|\\b(check item|item checked)\\b",
                    "looking whether content is gone is its verification",
                    "Check item {position}"),
            id(
                    "indikator",
                    "commitment|update|updateDraft",
                    "\\bukuran\\b(?! berkas)",
                    "what is measured of a commitment is its indicator; ukuran is what published figures count",
                    "bunyi dan ukuran komitmen"),
            en(
                    "indicator",
                    "commitment|update|updateDraft",
                    "\\bmeasures?\\b",
                    "what is measured of a commitment is its indicator; measures are ordered, or published",
                    "the state, wording and measure of the commitment"),
            id(
                    "pernyataan",
                    "(?!term).*",
                    "\\bklaim\\b",
                    "what a platform says of fulfilment is its claim (pernyataan); only sources of the chronology are graded otherwise",
                    "Klaim bukan penilaian."),
            id(
                    "pernyataan alasan",
                    "metric",
                    "\\bpernyataan\\b(?! alasan)",
                    "a platform's reasons for a decision of its own; pernyataan alone is the claim of a report",
                    "{count} pernyataan diterima pada periode ini"),
            en(
                    "statement of reasons",
                    "metric",
                    "\\bstatements?\\b(?! of reasons)",
                    "a platform's reasons for a decision of its own",
                    "No statement in this period."),
            id(
                    "perintah takedown",
                    "\\bperintah penurunan\\b",
                    "the ministry calls its order surat perintah takedown",
                    "perintah penurunan konten"),
            id("konten", "\\bbutir", "what an order names is content, in figures as in lists", "Butir perintah"),
            id(
                    "angka publik",
                    "\\bangka (yang )?(terbitan|diumumkan|diterbitkan)\\b",
                    "the figures that platforms publish have one name, that of the menu",
                    "Impor angka terbitan"),
            en("published figures", "\\bpublic figures?\\b", "public figures are persons", "All public figures"),
            id(
                    "kepatuhan",
                    "\\bketaatan\\b|\\b(me|di)n?taati",
                    "compliance has one name",
                    "Ketaatan tiga puluh hari terakhir"),
            en(
                    "compliance",
                    "\\bobe(y|d)",
                    "a platform complies or acts; it does not obey",
                    "Obedience in the last thirty days"),
            id("hanya dilaporkan", "\\bcukup dilaporkan\\b", "reads sufficiently reported", "cukup dilaporkan"),
            id(
                    "nilai terakhir",
                    "\\bterakhir dilaporkan\\b",
                    "stands before not reported",
                    "Terakhir dilaporkan: {last}."),
            en("latest value", "\\blast reported\\b", "stands before not reported", "Last reported: {last}."),
            id("Pasal", "\\bArt\\.", "a norm is cited in the language of the law", "Permenkominfo 5/2020 Art. 25"),
            en(
                    "liaison officer",
                    "\\bliaison\\b(?! officer)",
                    "the contact person has one name",
                    "Return to the liaison"),
            en(
                    "reject, withdraw",
                    "liaison",
                    "\\brefuse|\\b(take|taken|took)\\b.* back\\b",
                    "a proposal is rejected or withdrawn, whatever it is about",
                    "Take the proposal back"),
            en(
                    "block access",
                    "\\brestrict(ed)? access\\b|\\baccess (is |was )?restricted\\b",
                    "the ministry blocks access; content is restricted",
                    "Proposal to restrict access"),
            en("hash", "\\bdigests?\\b", "the glossary calls it a hash", "Signed digest"),
            en("sample data", "\\bdemo data\\b", "the mark of the page says sample data", "Demo data"),
            id("pejabat penandatangan", "\\bpenanda tangan\\b", "the glossary writes it as one word", "penanda tangan"),
            id("kedaluwarsa", "\\bbasi\\b", "food goes off; a proposal is out of date", "Usulan basi"),
            id("data contoh", "\\bperaga\\b", "the mark of the page says data contoh", "data peraga"));

    private static OneWord id(String word, String others, String reason, String stood) {
        return id(word, EVERYWHERE, others, reason, stood);
    }

    private static OneWord id(String word, String where, String others, String reason, String stood) {
        return new OneWord(word, false, where, pattern(others), reason, stood);
    }

    private static OneWord en(String word, String others, String reason, String stood) {
        return en(word, EVERYWHERE, others, reason, stood);
    }

    private static OneWord en(String word, String where, String others, String reason, String stood) {
        return new OneWord(word, true, where, pattern(others), reason, stood);
    }

    private static Pattern pattern(String others) {
        return Pattern.compile(others, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a file of words is one of those that it is asked of. */
    boolean isAskedOf(String file) {
        return isEnglish(file) == english
                && file.replaceAll("(_en|_id)?\\.properties$", "").matches(where);
    }

    /** Whether it means the same wherever it stands. */
    boolean isAskedOfAll() {
        return where.equals(EVERYWHERE);
    }

    boolean isBrokenBy(String text) {
        return others.matcher(text).find();
    }

    static boolean isEnglish(String file) {
        return file.endsWith("_en.properties");
    }

    @Override
    public String toString() {
        return word;
    }
}
