package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** How a commitment is measured; part of a wording and as unchangeable. */
@Embeddable
record Indicator(
        String code,
        String labelId,
        String labelEn,
        String unit,
        @Enumerated(EnumType.STRING) IndicatorView.Comparator comparator,
        BigDecimal target) {

    static Indicator of(IndicatorView view) {
        return new Indicator(
                view.code(), view.label().id(), view.label().en(), view.unit(), view.comparator(), view.target());
    }

    IndicatorView view() {
        return new IndicatorView(code, new LocalizedText(labelId, labelEn), unit, comparator, target);
    }
}
