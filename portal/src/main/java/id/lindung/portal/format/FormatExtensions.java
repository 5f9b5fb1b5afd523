package id.lindung.portal.format;

import id.lindung.portal.locale.DisplayZone;
import id.lindung.portal.locale.TemplateSettings;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** {@link Formats} for templates: {@code {fmt:moment(order.deadlineAt)}} in the reader's language and zone. */
@TemplateExtension(namespace = "fmt")
final class FormatExtensions {

    private FormatExtensions() {}

    static String notReported(
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).notReported();
    }

    static String number(
            Number value,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).number(value);
    }

    static String inFull(
            Number value,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).inFull(value);
    }

    static String percent(
            Number share,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).percent(share);
    }

    static String date(
            Instant at,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).date(at);
    }

    static String day(
            LocalDate day,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).date(day);
    }

    static String longDay(
            LocalDate day,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).longDate(day);
    }

    static String month(
            YearMonth month,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).month(month);
    }

    static String moment(
            Instant at,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).moment(at);
    }

    static String time(
            Instant at,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).time(at);
    }

    static String duration(
            Duration length,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).duration(length);
    }

    static String untilDeadline(
            Instant deadline,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone,
            @TemplateAttribute(TemplateSettings.NOW) Object now) {
        return formats(locale, zone).untilDeadline(deadline, (Instant) now);
    }

    static String distance(
            Instant at,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone,
            @TemplateAttribute(TemplateSettings.NOW) Object now) {
        return formats(locale, zone).distance(at, (Instant) now);
    }

    static String bytes(
            Number size,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale,
            @TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return formats(locale, zone).bytes(size.longValue());
    }

    /** How near a deadline is: {@code late}, {@code soon} (within {@link #SOON}) or {@code open}. */
    static String urgency(Instant deadline, @TemplateAttribute(TemplateSettings.NOW) Object now) {
        Duration left = Duration.between((Instant) now, deadline);
        if (left.isNegative()) {
            return "late";
        }
        return left.compareTo(SOON) < 0 ? "soon" : "open";
    }

    /** Half of the shortest legal deadline of four hours (Permenkominfo 5/2020 Art. 15(8)). */
    private static final Duration SOON = Duration.ofHours(2);

    private static Formats formats(Object locale, Object zone) {
        return new Formats((Locale) locale, (DisplayZone) zone);
    }
}
