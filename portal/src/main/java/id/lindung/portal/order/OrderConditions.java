package id.lindung.portal.order;

import static id.lindung.portal.listing.Condition.kept;
import static id.lindung.portal.listing.Condition.oneOf;
import static id.lindung.portal.listing.Condition.select;
import static id.lindung.portal.listing.Condition.text;
import static id.lindung.portal.listing.Condition.tick;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.AddressDigest;
import id.lindung.portal.listing.Condition;
import id.lindung.portal.listing.Conditions;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.KnownDays;
import id.lindung.portal.text.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;

/** The conditions of the list of orders. */
@Singleton
public class OrderConditions {

    public static final String STATUS = "status";
    public static final String CATEGORY = "kategori";
    public static final String PLATFORM = "platform";
    public static final String RETURNED = "dikembalikan";
    public static final String STILL_UP = "masih-ada";
    public static final String SENT_FROM = "dikirim-dari";
    public static final String SENT_TO = "dikirim-sampai";
    static final String OVERDUE = "lewat";
    static final String WORDS = "q";
    static final String SORT = "urut";
    static final String BY_DRAFTED = "disusun";

    final Conditions all;

    OrderConditions(ContentCategories categories, PlatformNames platforms, Viewer viewer, Texts texts) {
        all = Conditions.of(
                "/perintah",
                oneOf(
                        OrderStatus.class,
                        STATUS,
                        "order:status",
                        "order:anyStatus",
                        // A platform never sees what was not issued.
                        status -> !viewer.isPlatform() || status.compareTo(OrderStatus.ISSUED) >= 0,
                        status -> texts.labels().orderStatus(status)),
                select(CATEGORY, "order:category", "order:anyCategory", categories::choices)
                        .inWords(categories::label),
                select(PLATFORM, "page:platform", "order:anyPlatform", platforms::choices)
                        .inWords(platforms::of),
                tick(OVERDUE, "order:overdueOnly", "order:overdue"),
                tick(STILL_UP, "order:stillUpOnly", "order:stillUp"),
                // Drafts are no concern of a platform: only the notice that counts them leads there.
                kept(RETURNED, "ya"::equals)
                        .inWords(yes -> texts.in(OrderMessages.class).returned()),
                day(SENT_FROM, texts, day -> texts.in(OrderMessages.class).sentFrom(day)),
                day(SENT_TO, texts, day -> texts.in(OrderMessages.class).sentTo(day)),
                text(WORDS, "order:search", OrderConditions::withoutAddress),
                kept(SORT, BY_DRAFTED::equals));
    }

    /** A day of the signature, as links from figures name it. */
    private static Condition day(String name, Texts texts, UnaryOperator<String> words) {
        return kept(name, value -> dayOf(value) != null)
                .inWords(value -> words.apply(texts.formats().longDate(dayOf(value))));
    }

    /** Null where it names no day, or one that no order was sent on. */
    static LocalDate dayOf(String value) {
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            return day == null || KnownDays.hold(day) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The address of content is searched for by its digest: it must stand in no address of ours. */
    private static String withoutAddress(String words) {
        return isAddress(words) ? AddressDigest.of(words) : words;
    }

    static boolean isAddress(String words) {
        return words != null && words.contains("://");
    }
}
