package id.netral.reporting.kinds;

import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.template.FieldKind;
import id.netral.reporting.template.ReportFields;
import id.netral.reporting.template.TemplateField;
import id.netral.reporting.template.TemplatedReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the completion report can put into an agency's template: the columns of its own workbook. */
@Component
public class CompletionFields implements ReportFields {

    /** Words agencies put over each column, by the last part of the key of the column's title. */
    private static final Map<String, List<String>> HEADINGS = headings();

    private static Map<String, List<String>> headings() {
        var words = new LinkedHashMap<String, List<String>>();
        words.put("nip", List.of("nip", "nip baru", "nomor induk pegawai", "nip nipppk", "nip ni pppk", "nip pegawai"));
        words.put(
                "name",
                List.of(
                        "nama",
                        "nama lengkap",
                        "nama pegawai",
                        "nama asn",
                        "nama dan gelar",
                        "nama lengkap dan gelar"));
        words.put(
                "rank",
                List.of("golongan", "gol", "gol ruang", "golongan ruang", "pangkat golongan", "pangkat gol ruang"));
        words.put("position", List.of("jabatan", "nama jabatan", "jabatan terakhir"));
        words.put(
                "unit",
                List.of(
                        "unit kerja",
                        "perangkat daerah",
                        "opd",
                        "skpd",
                        "satuan kerja",
                        "nama opd",
                        "instansi",
                        "unit"));
        words.put(
                "module",
                List.of(
                        "modul",
                        "nama modul",
                        "pelatihan",
                        "nama pelatihan",
                        "nama diklat",
                        "diklat",
                        "materi",
                        "judul"));
        words.put("version", List.of("versi", "versi modul"));
        words.put("state", List.of("status", "status penyelesaian", "status pelatihan", "capaian"));
        words.put("started", List.of("tanggal mulai", "tgl mulai", "mulai"));
        words.put("completed", List.of("tanggal selesai", "tgl selesai", "selesai", "tanggal lulus", "tanggal"));
        words.put("score", List.of("nilai", "nilai akhir", "skor", "hasil"));
        words.put("jp", List.of("jp", "jumlah jp", "jam pelajaran", "jumlah jam pelajaran", "total jp"));
        words.put("due", List.of("jatuh tempo", "batas waktu", "tenggat", "batas akhir"));
        words.put("late", List.of("terlambat", "keterlambatan"));
        return words;
    }

    @Override
    public TemplatedReport kind() {
        return TemplatedReport.COMPLETION;
    }

    @Override
    public List<TemplateField<CompletionRow>> fields(Locale locale) {
        return of(new ReportWords(locale));
    }

    /** The fields, with texts of the language. */
    public static List<TemplateField<CompletionRow>> of(ReportWords words) {
        var columns = CompletionColumns.rows(words);
        var fields = new ArrayList<TemplateField<CompletionRow>>();
        HEADINGS.forEach((key, headings) -> columns.stream()
                .filter(column -> column.header().equals(words.text("report.column." + key)))
                .findFirst()
                .map(column -> new TemplateField<>(
                        key, column.header(), FieldKind.valueOf(column.kind().name()), headings, column.value()))
                .ifPresent(fields::add));
        return fields;
    }
}
