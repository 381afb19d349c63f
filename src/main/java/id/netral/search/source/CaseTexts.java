package id.netral.search.source;

import id.netral.rules.Confidence;
import id.netral.search.index.Entry;
import id.netral.search.index.Kind;
import id.netral.verdict.Dimension;
import id.netral.verdict.KnownCase;
import id.netral.verdict.Permission;
import id.netral.verdict.Ruling;
import id.netral.verdict.Situation;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.Vocabulary;
import id.netral.verdict.page.VerdictLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Known situations with the answer that the rules give to them, and why. */
public final class CaseTexts {

    /** Where they come from. */
    public static final String SOURCE = "keadaan";

    private CaseTexts() {}

    /** All of them. */
    public static List<Entry> entries(VerdictFiles files) {
        return files.cases().stream().map(known -> entry(files, known)).toList();
    }

    private static Entry entry(VerdictFiles files, KnownCase known) {
        var ruling = files.book().judge(known.situation());
        return new Entry(
                Kind.CASE,
                known.id(),
                known.text(),
                "",
                "",
                reason(ruling),
                String.join("\n", names(files.book().vocabulary(), known.situation())),
                VerdictLinks.situation(known.situation()),
                marks(ruling));
    }

    /** How people call what it is about, and who does it where that is not just anybody. */
    private static List<String> names(Vocabulary vocabulary, Situation situation) {
        var names = new ArrayList<>(vocabulary.names(situation));
        situation
                .word(Dimension.ACTOR)
                .flatMap(word -> vocabulary.find(Dimension.ACTOR, word))
                .filter(word -> !word.general())
                .ifPresent(word -> names.addAll(word.names()));
        return names;
    }

    private static String reason(Ruling ruling) {
        return String.join("\n", ruling.reason(), Objects.requireNonNullElse(ruling.condition(), ""), ruling.now())
                .strip();
    }

    /** The answer in a word, as its own page says it, and whether that is beyond doubt. */
    private static List<String> marks(Ruling ruling) {
        var word = ruling.permission().key();
        if (!ruling.readings().isEmpty()) {
            return List.of(word, "article.mark.contested");
        }
        return ruling.confidence() == Confidence.SURE || ruling.permission() == Permission.TANYAKAN
                ? List.of(word)
                : List.of(word, "article.mark.unsure");
    }
}
