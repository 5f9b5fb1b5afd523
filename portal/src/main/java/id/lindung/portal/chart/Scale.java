package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An axis from zero to a round number at or above the largest value: a bar's length always tells the truth. */
final class Scale {

    /** Steps aimed at; the real number is between this and about twice as many. */
    private static final int STEPS = 4;

    private final BigDecimal step;
    private final BigDecimal top;

    private Scale(BigDecimal step, BigDecimal top) {
        this.step = step;
        this.top = top;
    }

    static Scale of(Chart chart) {
        if (chart.unit() == Chart.Unit.SHARE) {
            // The whole is the natural end of a share, and the same for every figure of shares.
            BigDecimal end = chart.largest().max(BigDecimal.ONE);
            return upTo(end, new BigDecimal("0.25"));
        }
        BigDecimal largest = chart.largest();
        return largest.signum() == 0 ? upTo(BigDecimal.ONE, BigDecimal.ONE) : upTo(largest, niceStep(largest));
    }

    /** Where a value lies between the ends of the axis, 0 to 1. */
    double position(BigDecimal value) {
        return value.divide(top, MathContext.DECIMAL64).doubleValue();
    }

    /** Values with a grid line, from zero upwards. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = BigDecimal.ZERO; tick.compareTo(top) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static Scale upTo(BigDecimal largest, BigDecimal step) {
        BigDecimal steps = largest.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
        return new Scale(step, step.multiply(steps));
    }

    /** 1, 2 or 5 times a power of ten; counts have no fractions, so never below one. */
    private static BigDecimal niceStep(BigDecimal largest) {
        BigDecimal rough = largest.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int factor : new int[] {1, 2, 5, 10}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return step.max(BigDecimal.ONE);
            }
        }
        throw new IllegalStateException("Ten times the power of ten is above " + rough);
    }
}
