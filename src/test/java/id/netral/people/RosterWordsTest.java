package id.netral.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a roster's words are understood. */
class RosterWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PNS, PNS",
        "CPNS, PNS",
        "Pegawai Negeri Sipil, PNS",
        "P3K, PPPK",
        "PPPK Paruh Waktu, PPPK",
        "Non-ASN, NON_ASN",
        "Non PNS, NON_ASN",
        "Honorer, NON_ASN",
    })
    void knowsKindsOfEmployees(String word, EmployeeKind kind) {
        assertThat(KindWord.parse(word)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-12-31", "31-12-2020", "31/12/2020", "31.12.2020", "31 Desember 2020", "31 december 2020"})
    void readsDaysAsOfficesWriteThem(String text) {
        assertThat(RosterDate.read(new RawCell(RawCell.Kind.TEXT, text))).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void readsExcelsOwnDays() {
        assertThat(RosterDate.read(new RawCell(RawCell.Kind.NUMBER, "44196"))).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2020", "kemarin", "12-31-2020", "01-01-1300"})
    void takesNothingElseForADay(String text) {
        assertThatThrownBy(() -> RosterDate.read(new RawCell(RawCell.Kind.TEXT, text)))
                .isInstanceOf(RefusedException.class);
    }

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
