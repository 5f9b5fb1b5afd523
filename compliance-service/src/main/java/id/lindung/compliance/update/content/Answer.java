package id.lindung.compliance.update.content;

import id.lindung.contracts.update.IndicatorAnswer;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The reported value of one indicator, or why there is none. */
@Embeddable
public record Answer(String indicatorCode, BigDecimal value, String reasonNotReported) {

    public static Answer of(IndicatorAnswer answer) {
        return new Answer(answer.indicatorCode(), answer.value(), answer.reasonNotReported());
    }

    public IndicatorAnswer shown() {
        return new IndicatorAnswer(indicatorCode, value, reasonNotReported);
    }
}
