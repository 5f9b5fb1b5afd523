package id.lindung.compliance.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "Indonesia, ID",
        "Malaysia, MY",
        "Philippines, PH",
        "Singapore, SG",
        "Thailand, TH",
        "Vietnam, VN",
        "United States, US",
        "South Korea, KR",
        "Türkiye, TR",
        "Turkey, TR",
        "Bosnia and Herzegovina, BA",
        "Bosnia & Herzegovina, BA",
        "Trinidad and Tobago, TT",
        "Kosovo, XK",
        "Cote d'Ivoire, CI",
        "Côte d’Ivoire, CI",
        "Curacao, CW",
        "Saint Lucia, LC",
        "St. Lucia, LC",
        "Myanmar, MM",
        "Myanmar (Burma), MM",
        "All, ALL"
    })
    void countriesAreKnownByTheirEnglishNames(String name, String code) {
        assertEquals(code, Countries.codeOf(name).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "Viet Nam, VN",
        "Great Britain, GB",
        "United Kingdom of Great Britain and Northern Ireland, GB",
        "United Kingdom of Great Britain and Northern Ireland (the), GB",
        "Republic of Korea, KR",
        "'Korea, Republic of', KR",
        "Korea (the Republic of), KR",
        "Democratic People's Republic of Korea, KP",
        "Lao People's Democratic Republic, LA",
        "Iran (Islamic Republic of), IR",
        "'Tanzania, United Republic of', TZ",
        "Bolivia (Plurinational State of), BO",
        "'China, Hong Kong Special Administrative Region', HK",
        "Brunei Darussalam, BN",
        "Syrian Arab Republic, SY",
        "The Bahamas, BS",
        "Netherlands (Kingdom of the), NL",
        "Holy See, VA",
        "State of Palestine, PS",
        "Timor-Leste, TL",
        "Macedonia, MK",
        "'Macedonia, the former Yugoslav Republic of', MK",
        "'Palestinian Territory, Occupied', PS",
        "Republic of Congo, CG"
    })
    void countriesAreKnownByTheirOfficialNames(String name, String code) {
        assertEquals(code, Countries.codeOf(name).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "Filipina, PH",
        "Singapura, SG",
        "Korea Selatan, KR",
        "Republik Korea, KR",
        "Amerika Serikat, US",
        "Inggris, GB",
        "Britania Raya, GB",
        "Tiongkok, CN",
        "Cina, CN",
        "Jerman, DE",
        "Belanda, NL",
        "Pantai Gading, CI",
        "Timor Leste, TL",
        "Republik Kooperatif Guyana, GY",
        "Republik Demokratik Rakyat Korea, KP"
    })
    void countriesAreKnownByTheirIndonesianNames(String name, String code) {
        assertEquals(code, Countries.codeOf(name).orElseThrow());
    }

    /** The list is ours, but holds whatever this Java calls a country; each Java that builds the project tries it. */
    @Test
    void noCountryOfThisJavaIsMissing() {
        var missing = Arrays.stream(Locale.getISOCountries())
                .flatMap(code -> List.of(Locale.ENGLISH, Locale.forLanguageTag("id")).stream()
                        .map(language -> new Locale("", code).getDisplayCountry(language))
                        .filter(name -> !Countries.codeOf(name).equals(Optional.of(code))))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "ID", "indonesia", "Indonesia ", " Indonesia", "Virgin Islands", "Europe", "Atlantis"})
    void whatIsNoNameIsNoCountry(String name) {
        assertEquals(Optional.empty(), Countries.codeOf(name));
    }

    @ParameterizedTest
    @CsvSource({"'Indonesia ', Indonesia", "GREAT BRITAIN, Great Britain", "South\u00a0Korea, South Korea", "ALL, All"})
    void theNameThatWasMeantIsTold(String name, String meant) {
        assertEquals(Optional.of(meant), Countries.near(name));
    }
}
