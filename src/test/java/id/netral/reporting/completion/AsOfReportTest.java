package id.netral.reporting.completion;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestClock;
import id.netral.catalog.ModuleId;
import id.netral.common.Formats;
import id.netral.common.Utc;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.kinds.CompletionWorkbook;
import id.netral.reporting.kinds.ExportProgress;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.SheetSeal;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report of an earlier moment has the same data cells for ever, whatever is changed or corrected afterwards. */
class AsOfReportTest extends ReportTestBase {

    private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");
    private static final String SECTION = "Seksi Contoh";

    @Autowired
    CompletionWorkbook workbook;

    private ModuleId own;
    private long wrong;
    private long withdrawn;

    @BeforeEach
    void work() {
        own = module("uji-per-tanggal", "Judul lama");
        database.employee("199404042020042004", "Dedi Contoh", SECTION);
        records.moveUnit(SECTION, HEALTH);
        records.assign(first, null, LocalDate.of(2026, 11, 20));
        records.assign(second, EDUCATION, null);
        records.assign(own, HEALTH, LocalDate.of(2026, 12, 1));
        records.begin(ani, own, NOON);
        records.attempt(citra, second, NOON);
        wrong = records.complete(ani, first, NOON, "87.5", null);
        withdrawn = records.complete(budi, second, NOON, "70", null);
    }

    @Test
    void everythingMayChangeAfterwardsAndTheCellsStayWhatTheyWere() {
        var made = make(CompletionFilter.ALL);
        var before = Instant.parse(made.asOf().toString());
        var unit = new CompletionFilter(records.unit(HEALTH), null, null, null, null, "").at(before);
        var ofUnit = make(unit);
        var rows = rows(CompletionFilter.ALL.at(before));

        changeEverything();

        var again = make(CompletionFilter.ALL.at(before));
        assertThat(rows(CompletionFilter.ALL.at(before))).isEqualTo(rows);
        assertThat(again.sheets()).isEqualTo(made.sheets()); // rows and recap, cell by cell
        assertThat(again.dataSha256()).isEqualTo(made.dataSha256());
        assertThat(make(unit).dataSha256()).isEqualTo(ofUnit.dataSha256());
        assertThat(made.sheets()).extracting(SheetSeal::name).containsExactly("Capaian", "Rekap unit");
        assertThat(make(CompletionFilter.ALL).dataSha256()).isNotEqualTo(made.dataSha256());
    }

    @Test
    void aMomentBeforeAnythingWasKnownHasNoRows() {
        var early = CompletionFilter.ALL.at(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(rows(early)).isEmpty();
        assertThat(report.overview(early).totals()).isEqualTo(CompletionTotals.NONE);
    }

    @Test
    void aMomentThatHasNotComeIsNow() {
        var late = report.overview(CompletionFilter.ALL.at(TestClock.now().plusSeconds(3600)));
        assertThat(late.filter().asOf()).isBeforeOrEqualTo(TestClock.now());
    }

    private void changeEverything() {
        records.voidRow(withdrawn);
        records.complete(ani, first, NOON, "60", wrong);
        records.complete(citra, first, NOON.plusSeconds(60), "99", null);
        records.begin(budi, first, TestClock.now());
        records.attempt(ani, second, TestClock.now());
        records.renameUnit(EDUCATION, "Dinas Pendidikan dan Kebudayaan");
        records.rename(ani, "Ani Rahmawati, M.Si.");
        records.transfer(citra, HEALTH);
        records.mergeUnit(SECTION, HEALTH);
        records.moveUnit(HEALTH, "Dinas Pendidikan dan Kebudayaan");
        records.leave(budi);
        publish(own, "Judul baru");
        records.endAssignments();
        database.employee("199505052021052005", "Eka Baru", "Badan Baru");
        records.assign(second, null, LocalDate.of(2026, 11, 1));
    }

    private Manifest make(CompletionFilter filter) {
        return workbook.write(
                new ReportOrder(filter, Formats.INDONESIAN, "Uji laporan"),
                new ByteArrayOutputStream(),
                new ExportProgress());
    }

    private ModuleId module(String slug, String title) {
        jdbc.sql("INSERT IGNORE INTO learning_module (slug) VALUES (?)")
                .param(slug)
                .update();
        var id = new ModuleId(jdbc.sql("SELECT id FROM learning_module WHERE slug = ?")
                .param(slug)
                .query(Long.class)
                .single());
        publish(id, title);
        return id;
    }

    private void publish(ModuleId module, String title) {
        jdbc.sql("""
            INSERT INTO module_version (module_id, number, title, summary, objectives, jp, activity, as_of,
                content_hash, published_at)
            SELECT ?, COALESCE(MAX(number), 0) + 1, ?, 'Uji', '[]', 2.5, 'SEMINAR', '2026-11-01', '', ?
            FROM module_version WHERE module_id = ?""")
                .params(List.of(module.value(), title, Utc.of(TestClock.now()), module.value()))
                .update();
        jdbc.sql("""
            UPDATE learning_module m SET current_version_id =
                (SELECT MAX(v.id) FROM module_version v WHERE v.module_id = m.id) WHERE m.id = ?""").param(module.value()).update();
    }
}
