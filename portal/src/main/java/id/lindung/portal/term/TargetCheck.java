package id.lindung.portal.term;

import id.lindung.contracts.commitment.IndicatorView;
import java.math.BigDecimal;

/** What a reported value says of the target, by itself: whether a promise is kept, officials decide. */
public enum TargetCheck {
    REACHED,
    NOT_REACHED,
    /** Nothing was reported. */
    UNKNOWN,
    /** There is nothing to compare with. */
    NO_TARGET;

    /** @param value null where none was reported */
    public static TargetCheck of(IndicatorView indicator, BigDecimal value) {
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
        return reached ? REACHED : NOT_REACHED;
    }

    /** Name of the tone it is marked with. */
    public String tone() {
        return switch (this) {
            case REACHED -> "good";
            case NOT_REACHED -> "bad";
            case UNKNOWN, NO_TARGET -> "neutral";
        };
    }
}
