package id.netral.assessment.exchange.workbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Columns of our own Excel template that stand once. */
enum TemplateColumn {
    CODE("Kode", 18),
    TYPE("Jenis", 20),
    TOPIC("Topik", 20),
    DIFFICULTY("Kesulitan", 12),
    STEM("Soal", 60),
    KEY("Kunci", 16),
    CREDIT("Penilaian", 22),
    FEEDBACK("Pembahasan", 50),
    ARTICLES("Pasal", 28),
    PHASE("Tahapan", 24),
    REVIEW("Tinjau ulang", 14),
    TAGS("Tag", 20),
    TOLERANCE("Toleransi", 12),
    UNIT("Satuan", 10),
    PICTURE("Gambar", 24),
    ALT("Keterangan gambar", 30);

    private final String title;
    private final int width;

    TemplateColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }

    static Optional<TemplateColumn> of(String title) {
        var wanted = plain(title);
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(wanted))
                .findFirst();
    }

    /** A title without letter case, blanks and signs. */
    static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    /** Columns that stand once for each part of a question, numbered from 1: {@code Isian 1}, {@code Isian 2} … */
    enum Numbered {
        PART("Isian", 30),
        COMPANION("Pendamping", 24),
        PART_FEEDBACK("Tanggapan", 30);

        private final String title;
        private final int width;

        Numbered(String title, int width) {
            this.title = title;
            this.width = width;
        }

        /** The number is 1-based. */
        String title(int number) {
            return title + " " + number;
        }

        int width() {
            return width;
        }

        /** The number behind the name in a title, 1-based; 0 when the title is another. */
        int number(String given) {
            var text = plain(given);
            var name = plain(title);
            return text.matches(name + "[0-9]{1,2}") ? Integer.parseInt(text.substring(name.length())) : 0;
        }
    }
}
