package id.netral.people.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.people.EmployeeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a roster's words for kinds and days are understood. */
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
}
