package id.lindung.portal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.portal.standin.Pages;
import id.lindung.portal.standin.Samples;
import id.lindung.portal.standin.Services;
import id.lindung.portal.standin.WithServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title says in words what the first and the last figure say. */
@QuarkusTest
@TestProfile(WithServices.class)
class FigureTitleTest {

    @BeforeEach
    void tell() {
        Samples.tellTheUsual();
        Services.list("GET /api/v1/public/platforms", Samples.publicPlatform());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 100 | unchanged | tetap",
                "100.0 | 100 | unchanged | tetap",
                "0 | 0 | unchanged | tetap",
                "100 | 99 | fell | turun",
                "100 | 0 | fell | turun",
                "100 | 101 | rose | naik",
                "100 | 199 | rose | naik",
                "0 | 500 | rose | naik",
                "100 | 200 | grew 2-fold, | naik 2 kali lipat,",
                "100 | 264 | grew 2.6-fold, | naik 2,6 kali lipat,",
                "100 | 994 | grew 9.9-fold, | naik 9,9 kali lipat,",
                "100 | 996 | grew 10-fold, | naik 10 kali lipat,",
                "100 | 2645 | grew 26-fold, | naik 26 kali lipat,",
                "100 | 2650 | grew 27-fold, | naik 27 kali lipat,",
                "3 | 3001 | grew 1,000-fold, | naik 1.000 kali lipat,"
            })
    void theChangeIsThatOfTheFigures(String first, String last, String english, String indonesian) {
        Services.list(
                "GET /api/v1/published-figures", Samples.figure("ID", 2022, first), Samples.figure("ID", 2023, last));

        assertEquals(english, change(Pages.inEnglish(), " from "));
        assertEquals(indonesian, change(Pages.inIndonesian(), " dari "));
    }

    /** What stands in the title between the country and the first figure. */
    private static String change(Pages pages, String from) {
        String title =
                pages.open("/angka").page().selectFirst(".app-chart__title").text();
        return title.substring(title.indexOf("Indonesia: ") + "Indonesia: ".length(), title.indexOf(from));
    }
}
