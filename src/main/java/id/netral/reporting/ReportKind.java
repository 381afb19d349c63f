package id.netral.reporting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The workbooks there are. */
public enum ReportKind {
    /** One row a person and module. */
    CAPAIAN,
    /** One row a person, the modules beside each other. */
    MATRIKS,
    /** One row a unit. */
    REKAP,
    /** The ledger's rows with their evidence. */
    BUKTI,
    /** Hours of learning of a year. */
    JP,
    /** Courses with the facts SIASN asks for. */
    SIASN,
    /** How each question was answered, by group of people. */
    BUTIR,
    /** The statistics of one quiz. */
    STATISTIK_KUIS;

    /** Word for addresses and file names: {@code statistik-kuis}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of the word, empty for an unknown one. */
    public static Optional<ReportKind> ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** Key of the name in the translations. */
    public String key() {
        return "report.kind." + slug();
    }
}
