package id.netral.reporting.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of a made-up report. */
record Person(
        String nip,
        String name,
        String unit,
        @Nullable LocalDate completed,
        @Nullable BigDecimal score,
        @Nullable Integer jp,
        double share) {

    static final List<TemplateField<Person>> FIELDS = List.of(
            new TemplateField<>("nip", "NIP", FieldKind.TEXT, List.of("nip", "nomor induk pegawai"), Person::nip),
            new TemplateField<>("name", "Nama", FieldKind.TEXT, List.of("nama", "nama pegawai"), Person::name),
            new TemplateField<>("unit", "Unit kerja", FieldKind.TEXT, List.of("unit kerja", "opd"), Person::unit),
            new TemplateField<>(
                    "completed", "Tanggal selesai", FieldKind.DATE, List.of("tanggal selesai"), Person::completed),
            new TemplateField<>("score", "Nilai", FieldKind.HUNDREDTHS, List.of("nilai", "nilai akhir"), Person::score),
            new TemplateField<>("jp", "JP", FieldKind.WHOLE, List.of("jp", "jumlah jp"), Person::jp),
            new TemplateField<>("share", "Capaian", FieldKind.PERCENT, List.of("capaian"), Person::share));

    static List<Person> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Person::number).toList();
    }

    private static Person number(int i) {
        return new Person(
                "19900101201501" + String.format("%04d", i),
                i % 7 == 0 ? "=HYPERLINK(\"x\") <&> " + i : "Pegawai Rekaan " + i,
                "Dinas " + (char) ('A' + i % 5),
                i % 4 == 0 ? null : LocalDate.of(2026, 1 + i % 12, 1 + i % 28),
                i % 6 == 0 ? null : new BigDecimal(50 + i % 50 + ".50"),
                1 + i % 8,
                (i % 101) / 100.0);
    }
}
