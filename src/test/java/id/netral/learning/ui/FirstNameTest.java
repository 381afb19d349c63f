package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are greeted by a name, not by a title, an initial or a degree. */
class FirstNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sari Contoh | Sari",
                "Dr. H. Budi Misal, S.Sos., M.Si. | Budi",
                "M. Yusuf Andai | Yusuf",
                "Sukarno | Sukarno",
                "  Ni Made  Ayu , S.E. | Ni",
                "Drs. | Drs.",
                "A. B. | A. B."
            })
    void skipsTitlesAndDegrees(String name, String first) {
        assertThat(FirstName.of(name)).isEqualTo(first);
    }
}
