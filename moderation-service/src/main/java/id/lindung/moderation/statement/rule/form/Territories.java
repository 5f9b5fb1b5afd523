package id.lindung.moderation.statement.rule.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a decision takes effect: any country of ISO 3166-1, the 30 of the European Economic Area among them, or a
 * province of Indonesia by ISO 3166-2.
 */
final class Territories {

    private static final List<String> PROVINCES = List.of(
            """
            AC BA BB BE BT GO JA JB JI JK JT KB KI KR KS KT KU LA MA MU NB NT PA PB PD PE PS PT RI SA SB SG SN
            SR SS ST SU YO"""
                    .split("\\s+"));

    private static final Set<String> CODES = codes();

    private Territories() {}

    static boolean contains(String code) {
        return CODES.contains(code);
    }

    private static Set<String> codes() {
        var codes = new HashSet<String>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        PROVINCES.forEach(province -> codes.add("ID-" + province));
        return Set.copyOf(codes);
    }
}
