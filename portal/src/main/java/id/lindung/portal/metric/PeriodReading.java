package id.lindung.portal.metric;

import id.lindung.portal.form.Forms;
import id.lindung.portal.form.typed.FormReading;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.text.KnownDays;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads the two days of a period from the address. A choice that cannot be used is told, never put right in silence. */
@ApplicationScoped
public class PeriodReading {

    private static final String FROM = "dari";
    private static final String TO = "sampai";

    private final Forms forms;
    private final Texts texts;
    private final Clock clock;

    PeriodReading(Forms forms, Texts texts, Clock clock) {
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
    }

    /** A day that was not chosen is today, or as many days before the last as are usual. */
    public PeriodChoice read(String from, String to) {
        Map<String, String> chosen = new HashMap<>();
        chosen.put(FROM, from);
        chosen.put(TO, to);
        Typed typed = Typed.of(chosen);
        FormReading reading = forms.reading(typed);
        LocalDate today = LocalDate.now(clock.withZone(texts.zone().id()));
        LocalDate first = day(reading, FROM, messages().from());
        LocalDate last = day(reading, TO, messages().to());
        Period usual = Period.upTo(last == null ? today : last);
        Period period = first == null ? usual : new Period(first, usual.to());
        if (reading.errors().isEmpty()) {
            check(period, reading);
        }
        return reading.errors().isEmpty()
                ? new PeriodChoice(period.from().toString(), period.to().toString(), period, reading.errors())
                : new PeriodChoice(typed.get(FROM), typed.get(TO), Period.upTo(today), reading.errors());
    }

    private LocalDate day(FormReading reading, String control, String label) {
        LocalDate day = reading.day(control, label);
        return day == null || KnownDays.hold(day)
                ? day
                : reading.refuse(
                        control,
                        messages()
                                .periodYears(
                                        label,
                                        String.valueOf(KnownDays.EARLIEST.getYear()),
                                        String.valueOf(KnownDays.LATEST.getYear())));
    }

    private void check(Period period, FormReading reading) {
        if (period.to().isBefore(period.from())) {
            reading.refuse(TO, messages().badPeriod());
        } else if (!period.to().isBefore(period.from().plusYears(Period.MOST_YEARS))) {
            reading.refuse(FROM, messages().periodTooLong(String.valueOf(Period.MOST_YEARS)));
        }
    }

    private MetricMessages messages() {
        return texts.in(MetricMessages.class);
    }
}
