package id.lindung.portal.style;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.chart.ChartBuilder;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.FormErrors.FieldError;
import id.lindung.portal.layout.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Invented data for the page of components. */
record StylePage(
        List<CommitmentState> commitmentStates,
        List<OrderStatus> orderStatuses,
        List<Row> rows,
        FormErrors errors,
        List<Option> options,
        List<Chart> charts,
        Instant now) {

    static StylePage of(StyleMessages messages, Instant now) {
        return new StylePage(
                List.of(CommitmentState.values()),
                List.of(OrderStatus.values()),
                rows(now),
                new FormErrors(List.of(
                        new FieldError("name", messages.nameError()), new FieldError("claim", messages.claimError()))),
                List.of(
                        Option.of("a", messages.category()),
                        new Option("b", messages.narrative(), messages.nameHint())),
                List.of(lines(messages, now), single(messages, now), bars(messages), groups(messages)),
                now);
    }

    private static List<Row> rows(Instant now) {
        return List.of(
                new Row("TDO-2026-000811", now.minus(Duration.ofMinutes(80)), 12L),
                new Row("TDO-2026-000809", now.plus(Duration.ofMinutes(95)), 1L),
                new Row("TDO-2026-000802", now.plus(Duration.ofHours(21)), null));
    }

    private static Chart lines(StyleMessages messages, Instant now) {
        return ChartBuilder.lines("gaya-garis", messages.chartLines())
                .counts(messages.chartLinesNote())
                .over(messages.period(), List.of("2022 H1", "2022 H2", "2023 H1", "2023 H2", "2024 H1", "2024 H2"))
                .add("Indonesia", 51L, 98L, 143L, 362L, 405L, 371L)
                .add("Malaysia", 12L, 55L, 340L, 1862L, 2202L, 1980L)
                .add("Singapura", 8L, 14L, null, 21L, 30L, 44L)
                .source(messages.sample(), now)
                .build();
    }

    private static Chart single(StyleMessages messages, Instant now) {
        return ChartBuilder.lines("gaya-tunggal", messages.chartSingle())
                .shares(messages.chartSingleNote())
                .over(messages.period(), List.of("Mei", "Jun", "Jul", "Agu", "Sep", "Okt"))
                .add("Indonesia", shares("0.981", "0.984", null, "0.979", "0.973", "0.964"))
                .target(messages.target(), new BigDecimal("0.98"))
                .source(messages.sample(), now)
                .build();
    }

    private static Chart bars(StyleMessages messages) {
        return ChartBuilder.bars("gaya-batang", messages.chartBars())
                .counts(messages.chartBarsNote())
                .over(messages.category(), List.of("Perjudian daring", "Penipuan", "Pornografi", "Teror", "Lainnya"))
                .add(messages.items(), 796L, 241L, 140L, null, 0L)
                .source(messages.sample(), null)
                .build();
    }

    private static Chart groups(StyleMessages messages) {
        return ChartBuilder.bars("gaya-kelompok", messages.chartBars())
                .counts(messages.chartBarsNote())
                .over(messages.category(), List.of("Perjudian daring", "Penipuan", "Pornografi"))
                .add("Platform A", 796L, 241L, 140L)
                .add("Platform B", 512L, null, 90L)
                .add("Platform C", 310L, 205L, 0L)
                .source(messages.sample(), null)
                .build();
    }

    private static List<BigDecimal> shares(String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
    }

    /** One line of the sample table. */
    record Row(String number, Instant deadline, Long items) {}
}
