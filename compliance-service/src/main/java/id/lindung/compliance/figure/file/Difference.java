package id.lindung.compliance.figure.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one version of a data set has against another, counted in figures. A value that is printed otherwise, as
 * {@code 3895} for {@code 3895.0}, is the same.
 */
public record Difference(int gained, int lost, int changed, int kept) {

    public static Difference between(List<Figure> former, List<Figure> coming) {
        var values = new HashMap<Figure.Key, BigDecimal>();
        former.forEach(figure -> values.put(figure.key(), plain(figure)));
        var gained = 0;
        var changed = 0;
        for (var figure : coming) {
            if (!values.containsKey(figure.key())) {
                gained++;
            } else if (!Objects.equals(values.get(figure.key()), plain(figure))) {
                changed++;
            }
        }
        var found = coming.size() - gained;
        return new Difference(gained, former.size() - found, changed, found - changed);
    }

    private static BigDecimal plain(Figure figure) {
        return figure.value() == null ? null : figure.value().stripTrailingZeros();
    }

    @Override
    public String toString() {
        return gained + " figures gained, " + lost + " lost, " + changed + " changed, " + kept + " kept";
    }

    /** For the audit log. */
    public Map<String, Integer> counts() {
        return Map.of("gained", gained, "lost", lost, "changed", changed, "kept", kept);
    }
}
