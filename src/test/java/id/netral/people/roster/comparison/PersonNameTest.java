package id.netral.people.roster.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names may be the same person's. */
class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adi Rekaan",
                "ADI REKAAN",
                "Dr. Adi Rekaan, S.Sos., M.Si.",
                "H. Adi  Rekaan",
                "Drs. H. ADI REKAAN"
            })
    void namesMayBeTheSameWithoutTheirTitles(String name) {
        assertThat(PersonName.key(name)).isEqualTo("adi rekaan");
    }

    @Test
    void otherNamesAreOtherPeople() {
        assertThat(PersonName.key("Adi Umpama")).isNotEqualTo(PersonName.key("Adi Rekaan"));
    }
}
