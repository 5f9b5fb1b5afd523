package id.lindung.portal.order;

import id.lindung.contracts.takedown.item.OrderItemDraft;
import id.lindung.contracts.takedown.item.OrderItemView;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The items of a draft as lines of text, so that a list can be pasted: address, then the digest of the screenshot, then
 * a note, parted by blanks; only the address must be there. An address itself never has a blank (RFC 3986). In place of
 * a stored address that the reader may not see stands its digest, by which the service keeps it.
 */
final class ItemLines {

    private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+([0-9a-fA-F]{64})(?!\\S))?(?:\\s+(.*))?");

    private static final Pattern STORED = Pattern.compile("sha256:([0-9a-fA-F]{64})");

    private ItemLines() {}

    /** Blank lines are left out; what a line may say, the service decides. */
    static List<OrderItemDraft> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ItemLines::item)
                .toList();
    }

    static String write(List<OrderItemView> items) {
        return items.stream().map(ItemLines::line).collect(Collectors.joining("\n"));
    }

    private static OrderItemDraft item(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return new OrderItemDraft(line, null, null, null);
        }
        Matcher stored = STORED.matcher(parts.group(1));
        return new OrderItemDraft(
                stored.matches() ? null : parts.group(1),
                stored.matches() ? lowerCase(stored.group(1)) : null,
                lowerCase(parts.group(2)),
                blankToNull(parts.group(3)));
    }

    private static String line(OrderItemView item) {
        StringBuilder line = new StringBuilder(item.url() == null ? stored(item) : item.url());
        if (item.screenshotSha256() != null) {
            line.append(' ').append(item.screenshotSha256());
        }
        if (item.note() != null) {
            line.append(' ').append(item.note());
        }
        return line.toString();
    }

    /** How a line names an address that is stored and not shown. */
    static String stored(OrderItemView item) {
        return "sha256:" + item.urlSha256();
    }

    private static String lowerCase(String digest) {
        return digest == null ? null : digest.toLowerCase(Locale.ROOT);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
