package id.lindung.moderation.takedown.content;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.item.AddressDigest;
import id.lindung.kit.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds addresses in what people write about restricted content: there they would stand in clear for whoever reads the
 * order, its history or a backup. An address need not be one of the order's, nor begin with its scheme. What is found is
 * never quoted.
 */
public final class ClearAddresses {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Brackets, quotation marks and the ends of sentences, between which an address may stand. */
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{Ps}\\p{Pi}\"'<]++|(?<![\\p{Pe}\\p{Pf}\"'>.,;:!?])[\\p{Pe}\\p{Pf}\"'>.,;:!?]++$");

    /**
     * What may be a host, and goes on as an address does. Not in the middle of a path: regulations are cited as
     * 29/PER/M.KOMINFO/12/2008. Possessive, so that a long text takes no longer than its length.
     */
    private static final Pattern HOST_AND_MORE =
            Pattern.compile("(?:^|//|[^\\p{L}\\p{M}\\p{N}._/-])([\\p{L}\\p{M}\\p{N}._-]++)(?::\\d++)?+[/?#]\\S");

    /** Ends as a domain name does, which no number of a law or of a letter does. */
    private static final Pattern TOP_LEVEL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]\\.(?:\\p{L}[\\p{L}\\p{M}]++|xn--[\\p{L}\\p{N}-]++)$");

    /**
     * A host that has no name: with its port, since letters are numbered as 100.2.1.3/1234; or in brackets, where it is no
     * time of day.
     */
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}:\\d|(?i)\\["
            + "(?=[0-9:.]*+[a-f]|[0-9a-f:.]*?::|(?:[0-9a-f]*+:){3})[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*]");

    private static final List<String> SCHEMES = List.of("https://", "http://");

    private ClearAddresses() {}

    /** In the free texts of a draft. */
    public static List<Violation> in(DraftOrder draft, Collection<String> digests) {
        var found = new ArrayList<Violation>();
        add(found, "/legalBasis", draft.legalBasis(), digests);
        add(found, "/reasons", draft.reasons(), digests);
        add(found, "/legalAnalysis", draft.legalAnalysis(), digests);
        add(found, "/letterReference", draft.letterReference(), digests);
        add(found, "/redressText", draft.redressText(), digests);
        for (int i = 0; i < draft.items().size(); i++) {
            add(found, "/items/" + i + "/note", draft.items().get(i).note(), digests);
        }
        return found;
    }

    /** @throws InvalidRequest if there is an address in the text */
    public static void refuse(String pointer, String text, Collection<String> digests) {
        var found = new ArrayList<Violation>();
        add(found, pointer, text, digests);
        if (!found.isEmpty()) {
            throw new InvalidRequest(found);
        }
    }

    /** Whether it holds something shaped like an address, plain or in one of the usual disguises. */
    public static boolean holds(String text) {
        var undone = Disguises.undone(text);
        return isShaped(text)
                || Disguises.tell(text)
                || isShaped(undone)
                || hosts(Disguises.unmarked(undone)).anyMatch(Disguises::endsCommonly);
    }

    private static boolean isShaped(String text) {
        return text.contains("://")
                || NUMBERED.matcher(text).find()
                || hosts(text).anyMatch(host -> TOP_LEVEL.matcher(host).find());
    }

    /** What may be a host, and is followed by more. */
    private static Stream<String> hosts(String text) {
        return BLANKS.splitAsStream(text)
                .flatMap(word -> HOST_AND_MORE.matcher(word).results())
                .map(found -> found.group(1));
    }

    private static void add(List<Violation> found, String pointer, String text, Collection<String> digests) {
        if (text != null && (holds(text) || names(text, Set.copyOf(digests)))) {
            found.add(new Violation(
                    pointer, "no-address", "must hold no address: name the item by its position or its digest"));
        }
    }

    /** Whether one of the addresses stands there without its scheme; they are known by their digests only. */
    private static boolean names(String text, Set<String> digests) {
        return Stream.of(text, Disguises.undone(text))
                .flatMap(BLANKS::splitAsStream)
                .flatMap(word -> Stream.of(word, AROUND.matcher(word).replaceAll("")))
                .filter(word -> word.indexOf('.') > 0)
                .distinct()
                .flatMap(word -> SCHEMES.stream().map(scheme -> AddressDigest.of(scheme + word)))
                .anyMatch(digests::contains);
    }
}
