package id.netral.document;

import java.util.List;

/** What distinguishes a piece of text from the text around it. */
public sealed interface Mark {

    /** A link to an article of the legal register. */
    record Article(String id) implements Mark {
        public Article {
            Values.check(isName(id), "id of an article: %s", id);
        }
    }

    /** A word that the glossary explains. */
    record Term(String id) implements Mark {
        public Term {
            Values.check(isName(id), "id of a term: %s", id);
        }
    }

    /** Important words. */
    record Bold() implements Mark {}

    /** Stressed or foreign words. */
    record Italic() implements Mark {}

    /** Letters as they are typed. */
    record Code() implements Mark {}

    /**
     * Whether the text can be the id of an article or a term, or the name of a branching case: lower-case words joined by
     * hyphens, at most 80 characters.
     */
    static boolean isName(String text) {
        return MarkOrder.isName(text);
    }

    /** From the outermost to the innermost, each kind once; of an article and a term the first stays. */
    static List<Mark> ordered(List<Mark> marks) {
        return MarkOrder.ordered(marks);
    }
}
