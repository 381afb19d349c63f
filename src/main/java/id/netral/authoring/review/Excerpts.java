package id.netral.authoring.review;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.CompiledDraft.Kind;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.Mark;
import id.netral.question.QuestionDefinition;
import java.util.List;
import java.util.stream.Stream;

/** What a draft says where it cites an article. */
public final class Excerpts {

    private Excerpts() {}

    /** The paragraphs and cases that cite it; of a question its stem and what is said afterwards. */
    public static List<String> of(CompiledDraft draft, Citation citation) {
        var name = citation.part().name();
        var id = citation.article().value();
        if (citation.part().kind() == Kind.QUESTION) {
            return draft.quiz().questions().stream()
                    .filter(question -> question.code().equals(name))
                    .flatMap(Excerpts::of)
                    .toList();
        }
        return draft.lessons().stream()
                .filter(lesson -> lesson.slug().equals(name))
                .flatMap(lesson -> lesson.document().allBlocks())
                .flatMap(block -> excerpt(block, id))
                .toList();
    }

    private static Stream<String> of(QuestionDefinition question) {
        return Stream.of(question.stem(), question.feedback());
    }

    private static Stream<String> excerpt(Block block, String article) {
        if (block instanceof Block.CaseBox box) {
            return box.articles().contains(article) ? Stream.of(box.situation(), box.reason()) : Stream.empty();
        }
        var cited = block.inline()
                .anyMatch(inline ->
                        inline instanceof Inline.Text text && text.marks().contains(new Mark.Article(article)));
        return cited ? Stream.of(Inline.plain(block.inline().toList())) : Stream.empty();
    }
}
