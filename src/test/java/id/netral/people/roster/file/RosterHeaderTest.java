package id.netral.people.roster.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawCell.Kind;
import id.netral.common.workbook.RawRow;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "NIP, NIP",
        "nip baru, NIP",
        "NOMOR INDUK PEGAWAI, NIP",
        "NI PPPK, NIP",
        "NIP / NI PPPK, NIP",
        "NIP (wajib), NIP",
        "NIP*, NIP",
        "Nama Lengkap, NAME",
        "NAMA  PEGAWAI, NAME",
        "Nama & Gelar, NAME",
        "Gol, RANK",
        "Gol. Ruang, RANK",
        "Pangkat-Golongan, RANK",
        "Pangkat/Gol.Ruang, RANK",
        "Jabatan, POSITION",
        "Unit Kerja, UNIT",
        "OPD, UNIT",
        "Satuan Kerja, UNIT",
        "S K P D, ",
        "SKPD, UNIT",
        "Instansi, UNIT",
        "Email, EMAIL",
        "E-mail, EMAIL",
        "Alamat Email, EMAIL",
        "Surel, EMAIL",
        "NIP Lama, ",
        "Nama Jabatan, POSITION",
        "Tanggal Lahir, ",
    })
    void knowsTheWordsAgenciesUse(String heading, RosterColumn expected) {
        var header = RosterHeader.of(null, row(1, "x", heading));
        assertThat(header.places()).isEqualTo(expected == null ? Map.of() : Map.of(expected, 1));
    }

    @Test
    void takesColumnsInAnyOrderAndPrefersTheCloserWord() {
        var header = RosterHeader.of(null, row(4, "Instansi", "NAMA", "Unit Kerja", "No", "nip"));
        assertThat(header.places()).isEqualTo(Map.of(RosterColumn.NAME, 1, RosterColumn.UNIT, 2, RosterColumn.NIP, 4));
        assertThat(header.isComplete()).isTrue();
    }

    @Test
    void readsAHeaderOfTwoLines() {
        var header = RosterHeader.of(row(1, "Identitas", "", "Unit"), row(2, "NIP", "Nama", "Kerja"));
        assertThat(header.places()).isEqualTo(Map.of(RosterColumn.NIP, 0, RosterColumn.NAME, 1, RosterColumn.UNIT, 2));
        assertThat(header.titles()).containsEntry(RosterColumn.UNIT, "Unit Kerja");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(RosterHeader.of(null, row(1, "NIP", "Jabatan")).missing())
                .containsExactlyInAnyOrder(RosterColumn.NAME, RosterColumn.UNIT);
    }

    @Test
    void seesRowsThatStillBelongToTheHead() {
        var header = RosterHeader.of(null, row(3, "No", "NIP", "Nama", "Unit Kerja"));
        assertThat(header.isPartOfHead(row(4, "(1)", "(2)", "(3)", "(4)"))).isTrue();
        assertThat(header.isPartOfHead(row(9, "1", "2", "3", "4"))).isFalse();
        assertThat(header.isPartOfHead(row(50, "No", "NIP", "Nama", "Unit Kerja")))
                .isTrue();
        assertThat(header.isPartOfHead(row(4, "1", "198609262015051001", "Adi", "Dinas")))
                .isFalse();
        assertThat(header.isBlank(row(5, "2", "", "", ""))).isTrue();
    }

    private static RawRow row(int number, String... texts) {
        var cells = new HashMap<Integer, RawCell>();
        for (var column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.put(column, new RawCell(Kind.TEXT, texts[column]));
            }
        }
        return new RawRow(number, cells);
    }
}
