package id.netral.people.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeKind;
import id.netral.people.roster.RosterWorkbooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowSpoolTest {

    private static RosterRow row(int number) {
        var email = number % 3 == 0 ? null : new EmailAddress("orang" + number + "@example.go.id");
        return new RosterRow(
                number,
                new Nip(RosterWorkbooks.nip(number)),
                "Orang " + number,
                null,
                "Analis — “Contoh”",
                List.of("Dinas", "Bidang " + number),
                email,
                number % 2 == 0 ? EmployeeKind.PPPK : null,
                number % 5 == 0 ? LocalDate.of(2020, 1, 1) : null);
    }

    @Test
    void givesRowsBackByPlaceAndInOrder() {
        try (var spool = new RowSpool<>(new RowCodecs.Good())) {
            var rows = IntStream.range(0, 1_234).mapToObj(RowSpoolTest::row).toList();
            rows.forEach(spool::add);
            spool.finish();
            assertThat(spool.size()).isEqualTo(1_234);
            assertThat(spool.page(700, 3)).isEqualTo(rows.subList(700, 703));
            assertThat(spool.page(1_230, 50)).isEqualTo(rows.subList(1_230, 1_234));
            assertThat(spool.page(5_000, 50)).isEmpty();
            var all = new ArrayList<RosterRow>();
            spool.forEachBatch(all::addAll);
            assertThat(all).isEqualTo(rows);
            assertThat(spool.iterator()).toIterable().containsExactlyElementsOf(rows);
        }
    }

    @Test
    void keepsRejectedRowsWithTheirReasons() {
        var rejected = new RejectedRow(
                7,
                List.of("123", "Adi", "", "", "Dinas", ""),
                List.of(RowReason.of(RosterColumn.NIP, "nip.length", 3)));
        try (var spool = new RowSpool<>(new RowCodecs.Bad())) {
            spool.add(rejected);
            spool.finish();
            assertThat(spool.page(0, 10)).containsExactly(rejected);
        }
    }

    @Test
    void saysSoWhenItIsGone() {
        var spool = new RowSpool<>(new RowCodecs.Good());
        spool.add(row(1));
        spool.finish();
        spool.close();
        assertThatThrownBy(() -> spool.page(0, 1))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("roster.preview.gone"));
    }
}
