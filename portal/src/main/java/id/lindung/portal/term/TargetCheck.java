package id.lindung.portal.term;

import id.lindung.contracts.commitment.IndicatorView;
import java.math.BigDecimal;

/** What a reported value says of the target, by itself: whether a promise is kept, officials decide. */
public enum TargetCheck {
    REACHED,
    NOT_REACHED,
    /** It is not reached, and the day by which it has to be is ahead. */
    NOT_YET_DUE,
    /** Nothing was reported. */
    UNKNOWN,
    /** There is nothing to compare with. */
    NO_TARGET;

    /**
     * @param value null where none was reported
     * @param due whether the target is to be reached by now, as the service says
     */
    public static TargetCheck of(IndicatorView indicator, BigDecimal value, boolean due) {
        if (indicator.target() == null) {
            return NO_TARGET;
        }
        if (value == null) {
            return UNKNOWN;
        }
        int above = value.compareTo(indicator.target());
        boolean reached =
                switch (indicator.comparator()) {
                    case AT_LEAST -> above >= 0;
                    case AT_MOST -> above <= 0;
                    case EQUAL -> above == 0;
                    case REPORT -> true;
                };
        if (reached) {
            return REACHED;
        }
        return due ? NOT_REACHED : NOT_YET_DUE;
    }

    /** Name of the tone it is marked with. */
    public String tone() {
        return switch (this) {
            case REACHED -> "good";
            case NOT_REACHED -> "bad";
            case UNKNOWN, NO_TARGET, NOT_YET_DUE -> "neutral";
        };
    }
}
