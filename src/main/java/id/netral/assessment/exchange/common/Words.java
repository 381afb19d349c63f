package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import id.netral.rules.ElectionPhase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Indonesian words files use for our own terms; part of the formats, so the same in every language. */
public final class Words {

    public static final Map<Type, String> TYPES = Map.ofEntries(
            Map.entry(Type.SINGLE, "Satu jawaban"),
            Map.entry(Type.MULTIPLE, "Beberapa jawaban"),
            Map.entry(Type.TRUE_FALSE, "Benar/Salah"),
            Map.entry(Type.MATCHING, "Menjodohkan"),
            Map.entry(Type.ORDERING, "Mengurutkan"),
            Map.entry(Type.GAPS, "Isian celah"),
            Map.entry(Type.NUMERIC, "Angka"),
            Map.entry(Type.SHORT_TEXT, "Jawaban singkat"),
            Map.entry(Type.VERDICT, "Boleh atau tidak"),
            Map.entry(Type.MARK_CHAT, "Tandai percakapan"),
            Map.entry(Type.MARK_PICTURE, "Tandai gambar"));

    public static final Map<Difficulty, String> DIFFICULTIES =
            Map.of(Difficulty.EASY, "Mudah", Difficulty.MEDIUM, "Sedang", Difficulty.HARD, "Sulit");

    public static final Map<Credit, String> CREDITS = Map.of(
            Credit.ALL_OR_NOTHING, "Semua atau nol",
            Credit.RIGHT_MINUS_WRONG, "Benar dikurangi salah",
            Credit.PER_PART, "Per bagian");

    public static final Map<ElectionPhase, String> PHASES = Map.ofEntries(
            Map.entry(ElectionPhase.TIDAK_ADA, "Tidak ada pemilu"),
            Map.entry(ElectionPhase.PRA_PENETAPAN, "Sebelum penetapan calon"),
            Map.entry(ElectionPhase.PENDAFTARAN, "Pendaftaran calon"),
            Map.entry(ElectionPhase.PASCA_PENETAPAN, "Sesudah penetapan calon"),
            Map.entry(ElectionPhase.KAMPANYE, "Kampanye"),
            Map.entry(ElectionPhase.MASA_TENANG, "Masa tenang"),
            Map.entry(ElectionPhase.PEMUNGUTAN, "Pemungutan suara"),
            Map.entry(ElectionPhase.PEMUNGUTAN_ULANG, "Pemungutan suara ulang"),
            Map.entry(ElectionPhase.SELESAI, "Selesai"));

    public static final Map<Verdict, String> VERDICTS =
            Map.of(Verdict.BOLEH, "Boleh", Verdict.TIDAK_BOLEH, "Tidak boleh", Verdict.BERSYARAT, "Bersyarat");

    public static final String TRUE = "Benar";
    public static final String FALSE = "Salah";

    private Words() {}

    /** The words in the order of the enum. */
    public static <E extends Enum<E>> List<String> list(Class<E> type, Map<E, String> words) {
        return Arrays.stream(type.getEnumConstants()).map(words::get).toList();
    }

    /** What a person meant: the word or the enum's name, letter case and kinds of blanks aside. */
    public static <E extends Enum<E>> Optional<E> find(Map<E, String> words, String text) {
        var wanted = plain(text);
        return words.entrySet().stream()
                .filter(word -> plain(word.getValue()).equals(wanted)
                        || plain(word.getKey().name()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How the word looks inside a tag: {@code benar-dikurangi-salah}. */
    static String slug(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
