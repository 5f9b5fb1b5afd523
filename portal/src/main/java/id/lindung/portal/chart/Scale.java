package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis to a round number at or above the largest value. It begins at zero, so that a bar's length tells the truth;
 * only lines of shares that are all high begin higher, as their ticks say, or else 96 % and 99 % would look the same.
 */
final class Scale {

    /** Steps aimed at; the real number is between this and about twice as many. */
    private static final int STEPS = 4;

    private static final BigDecimal HIGH_SHARE = new BigDecimal("0.80");
    private static final BigDecimal VERY_HIGH_SHARE = new BigDecimal("0.90");

    private final BigDecimal bottom;
    private final BigDecimal step;
    private final BigDecimal top;

    private Scale(BigDecimal bottom, BigDecimal step, BigDecimal top) {
        this.bottom = bottom;
        this.step = step;
        this.top = top;
    }

    static Scale of(Chart chart) {
        boolean high = chart.unit() == Chart.Unit.SHARE && chart.smallest().compareTo(HIGH_SHARE) >= 0;
        return high && chart.kind() != Chart.Kind.BARS ? ofHighShares(chart) : fromZero(chart);
    }

    /** For pictures that write nothing on the axis: where it began higher, nobody could see that. */
    static Scale fromZero(Chart chart) {
        BigDecimal largest = chart.largest();
        if (chart.unit() == Chart.Unit.SHARE) {
            // The whole is the natural end of a share, and the same for every figure of shares.
            return upTo(largest.max(BigDecimal.ONE), new BigDecimal("0.25"));
        }
        return largest.signum() == 0 ? upTo(BigDecimal.ONE, BigDecimal.ONE) : upTo(largest, niceStep(largest));
    }

    /** Where a value lies between the ends of the axis, 0 to 1. */
    double position(BigDecimal value) {
        BigDecimal above = value.subtract(bottom);
        return above.divide(top.subtract(bottom), MathContext.DECIMAL64).doubleValue();
    }

    /** Values with a grid line, from the bottom upwards. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = bottom; tick.compareTo(top) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static Scale upTo(BigDecimal largest, BigDecimal step) {
        BigDecimal steps = largest.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
        return new Scale(BigDecimal.ZERO, step, step.multiply(steps));
    }

    private static Scale ofHighShares(Chart chart) {
        BigDecimal end = chart.largest().max(BigDecimal.ONE);
        if (chart.smallest().compareTo(VERY_HIGH_SHARE) < 0) {
            return new Scale(HIGH_SHARE, new BigDecimal("0.05"), end);
        }
        return new Scale(VERY_HIGH_SHARE, new BigDecimal("0.02"), end);
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
