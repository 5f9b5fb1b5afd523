package id.lindung.portal.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A norm is cited in the language of the page, whatever depth, range or list of it the data name. */
class CitationTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Permenkominfo 5/2020 Art. 25                     | Permenkominfo 5/2020 Pasal 25
                    Permenkominfo 5/2020 Art. 15(8)                  | Permenkominfo 5/2020 Pasal 15 ayat (8)
                    UU 1/2024 Art. 40(2a)                            | UU 1/2024 Pasal 40 ayat (2a)
                    UU 1/2024 Art. 40(2a)-(2d)                       | UU 1/2024 Pasal 40 ayat (2a) sampai dengan ayat (2d)
                    UU 24/2009 Art. 26-28                            | UU 24/2009 Pasal 26 sampai dengan Pasal 28
                    Art. 9(4)(a)                                     | Pasal 9 ayat (4) huruf a
                    Art. 9(4)(a)(2)                                  | Pasal 9 ayat (4) huruf a angka 2
                    Art. 9(4)(a), 14(3)                              | Pasal 9 ayat (4) huruf a dan Pasal 14 ayat (3)
                    Art. 1(15), 9(4)(a), 14(3)                       | Pasal 1 angka 15, Pasal 9 ayat (4) huruf a, dan Pasal 14 ayat (3)
                    Art. 16A(1)                                      | Pasal 16A ayat (1)
                    Art. 15(8)/Art. 16                               | Pasal 15 ayat (8)/Pasal 16
                    UU 1/2024 Art. 28(1); Permen 5/2020 Art. 9(4)(b) | UU 1/2024 Pasal 28 ayat (1); Permen 5/2020 Pasal 9 ayat (4) huruf b
                    Art. 5, 2018                                     | Pasal 5, 2018
                    """)
    void itIsPasalInIndonesian(String written, String shown) {
        assertEquals(shown, Citation.in(INDONESIAN, written));
        assertEquals(written, Citation.in(Locale.ENGLISH, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Permenkominfo 5/2020 Pasal 13 ayat (1)", "Article 5 of a treaty", "Art. IV", "SmArt. 5", ""})
    void whatIsNoCitationStaysAsItWasWritten(String written) {
        assertEquals(written, Citation.in(INDONESIAN, written));
    }
}
