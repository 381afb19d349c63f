package id.netral.people.roster.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the path of a unit is spelled, and what looks like a slip of the pen. */
class UnitPathTextTest {

    @Test
    void aPathOfUnitsIsSpelledWithArrowsOrSlashes() {
        assertThat(path("Dinas A / Bidang B / Seksi C")).containsExactly("Dinas A", "Bidang B", "Seksi C");
        assertThat(path("Dinas A > Bidang B › Seksi C")).containsExactly("Dinas A", "Bidang B", "Seksi C");
        assertThat(path("Dinas A/Bidang B")).containsExactly("Dinas A", "Bidang B");
        assertThat(path("Rumah Tangga/Umum")).as("a name with a slash").containsExactly("Rumah Tangga/Umum");
        assertThat(path("Dinas A", "Bidang B", "bidang  b")).containsExactly("Dinas A", "Bidang B");
    }

    private static List<String> path(String... cells) {
        return UnitPathText.names(List.of(cells), Set.of("Dinas A")::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "dinas kesehatan, dinas kesehatn, true",
        "dinas kesehatan, dinas keseahtan, true",
        "seksi 1, seksi 2, false",
        "dinas kesehatan, dinas pendidikan, false",
    })
    void unitsLookAlikeByASlipOfThePen(String one, String other, boolean alike) {
        assertThat(UnitPathText.areAlike(one, other)).isEqualTo(alike);
    }
}
