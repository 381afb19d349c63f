package id.netral.authoring;

import id.netral.catalog.file.PackFiles;
import id.netral.catalog.pack.ModuleHead;
import id.netral.common.intake.Sha256;
import id.netral.document.LessonDocument;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizDefinition;
import id.netral.question.QuizYaml;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft as a content pack, and what the pack was made from.
 *
 * @param lessons in reading order
 * @param quiz with the questions of the module's bank that are in use
 */
public record CompiledDraft(PackFiles files, ModuleHead head, List<Lesson> lessons, QuizDefinition quiz) {

    public CompiledDraft {
        lessons = List.copyOf(lessons);
    }

    /**
     * A lesson of the draft.
     *
     * @param path of its file in the pack
     * @param markdown the file's text
     */
    public record Lesson(
            DraftLessonId id, String slug, String title, LessonDocument document, String path, String markdown) {}

    /** What is reviewed as one: a lesson or a question. */
    public enum Kind {
        LESSON,
        QUESTION
    }

    /**
     * A lesson or a question with what it cites.
     *
     * @param name slug of the lesson, code of the question
     * @param hash SHA-256 in hex of its text: another text has another
     */
    public record Part(Kind kind, String name, String title, String text, List<ArticleId> articles, String hash) {

        /** Tells it from the others of its draft. */
        public String place() {
            return (kind == Kind.LESSON ? "lesson:" : "question:") + name;
        }
    }

    /** Lessons in reading order, then questions by code. */
    public List<Part> parts() {
        return Stream.concat(
                        lessons.stream().map(CompiledDraft::part),
                        quiz.questions().stream().map(CompiledDraft::part))
                .toList();
    }

    private static Part part(Lesson lesson) {
        var articles = lesson.document().articles().stream().map(ArticleId::new).toList();
        return new Part(
                Kind.LESSON, lesson.slug(), lesson.title(), lesson.markdown(), articles, Sha256.of(lesson.markdown()));
    }

    private static Part part(QuestionDefinition question) {
        var text = QuizYaml.question(question);
        return new Part(Kind.QUESTION, question.code(), question.stem(), text, question.articles(), Sha256.of(text));
    }
}
