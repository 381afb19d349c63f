package id.netral.people.roster.file;

import id.netral.common.RefusedException;
import id.netral.people.EmployeeKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words rosters have for the kind of an employee. */
final class KindWord {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Map<EmployeeKind, Pattern> WORDS = Map.of(
            EmployeeKind.PNS, Pattern.compile("c?pns( .*)?|pegawai negeri sipil|calon pegawai negeri sipil"),
            EmployeeKind.PPPK, Pattern.compile("pppk( .*)?|p3k( .*)?|pegawai pemerintah dengan perjanjian kerja"),
            EmployeeKind.NON_ASN,
                    Pattern.compile("non ?(asn|pns)( .*)?|honorer( .*)?|tenaga honorer|thl|tkk|ptt|gtt|pjlp|phl|"
                            + "tenaga (kontrak|harian lepas)|pegawai tidak tetap|outsourcing"));

    private KindWord() {}

    /** Throws {@link RefusedException} {@code roster.kind.unknown} for another word. */
    public static EmployeeKind parse(String text) {
        return find(text).orElseThrow(() -> new RefusedException("roster.kind.unknown", text));
    }

    /** The kind, empty for a word that is none. */
    static Optional<EmployeeKind> find(String text) {
        var plain =
                NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
