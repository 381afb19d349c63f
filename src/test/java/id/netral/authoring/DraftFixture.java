package id.netral.authoring;

import id.netral.assessment.bank.QuestionEditing;
import id.netral.catalog.pack.ActivityType;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.DocumentJson;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import id.netral.document.Mark;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.ArticleId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft that could be published: two lessons, two questions, written by Bu Penulis. */
public final class DraftFixture {

    /** An article that is in force and sure. */
    public static final String ARTICLE = "uu-20-2023-2";

    /** Writes. */
    public static final SignedInUser WRITER = person(9_001, "Bu Penulis", Role.PELATIH, Role.ADMIN, Role.PENINJAU);

    /** Reviews. */
    public static final SignedInUser REVIEWER = person(9_002, "Pak Peninjau", Role.PENINJAU);

    private final Drafts drafts;
    private final DraftLessons lessons;
    private final QuestionEditing questions;
    private final JdbcClient jdbc;
    private SignedInUser writer = WRITER;

    public DraftFixture(Drafts drafts, DraftLessons lessons, QuestionEditing questions, JdbcClient jdbc) {
        this.drafts = drafts;
        this.lessons = lessons;
        this.questions = questions;
        this.jdbc = jdbc;
    }

    /** Has it written by somebody else. */
    public DraftFixture writtenBy(SignedInUser person) {
        writer = person;
        return this;
    }

    /** Somebody with an account of that number. */
    public static SignedInUser person(long account, String name, Role... roles) {
        return new SignedInUser(account, null, name, Set.of(roles));
    }

    /** Does it as the person. */
    public static <T> T as(SignedInUser person, Supplier<T> work) {
        return SystemSession.as(person, work);
    }

    /** Does it as the person. */
    public static void as(SignedInUser person, Runnable work) {
        SystemSession.<Boolean>as(person, () -> {
            work.run();
            return true;
        });
    }

    /** A text of one paragraph that cites the article. */
    public static String text(String sentence) {
        return DocumentJson.write(new LessonDocument(List.of(
                new Block.Heading(BlockIds.next(), 2, List.of(new Inline.Text("Intinya"))),
                new Block.Paragraph(
                        BlockIds.next(),
                        List.of(
                                new Inline.Text(sentence + " Lihat "),
                                new Inline.Text("Pasal 2 UU 20/2023", List.of(new Mark.Article(ARTICLE))),
                                new Inline.Text("."))))));
    }

    /** The draft {@code uji-tinjauan}. */
    public DraftModule create() {
        return as(writer, () -> {
            var id = drafts.create("Uji tinjauan");
            var draft = drafts.find(id).orElseThrow();
            drafts.change(id, facts(), draft.lockVersion());
            lessons.add(id, "Pelajaran satu", text("Netral itu menutup pilihan."));
            lessons.add(id, "Pelajaran dua", text("Netral itu melayani semua."));
            questions.create(draft.module(), question("uji-1", "Asas apa yang dimaksud?"));
            questions.create(draft.module(), question("uji-2", "Apa kata lain dari tidak memihak?"));
            return drafts.find(id).orElseThrow();
        });
    }

    private static DraftFacts facts() {
        return new DraftFacts(
                "Uji tinjauan",
                "Ringkasan untuk uji.",
                List.of("Mengenali asas netralitas.", "Menjelaskan asas netralitas."),
                BigDecimal.ONE,
                ActivityType.TECHNICAL_TRAINING,
                LocalDate.of(2026, 11, 22),
                null,
                80,
                3,
                2,
                false,
                "",
                List.of());
    }

    /** A question that cites the article. */
    public static QuestionDefinition question(String code, String stem) {
        return new QuestionDefinition(
                code,
                "asas",
                Difficulty.EASY,
                stem,
                new ShortText(List.of("netral")),
                "Asas netralitas.",
                List.of(new ArticleId(ARTICLE)),
                Labels.NONE);
    }

    /** Writes the first lesson anew. */
    public void rewrite(DraftModule draft, String sentence) {
        as(writer, () -> {
            var lesson = lessons.of(draft.id()).getFirst();
            lessons.save(lesson.id(), text(sentence), lesson.lockVersion());
        });
    }

    /** Removes the draft, its module and all that hangs on it. */
    public void remove() {
        var module = "(SELECT id FROM learning_module WHERE slug LIKE 'uji-tinjauan%')";
        var versions = "(SELECT id FROM module_version WHERE module_id IN " + module + ")";
        var questions = "(SELECT id FROM question WHERE module_id IN " + module + ")";
        var revisions = "(SELECT id FROM question_revision WHERE question_id IN " + questions + ")";
        List.of(
                        "draft_module WHERE module_id IN " + module,
                        "module_version_file WHERE module_version_id IN " + versions,
                        "quiz_item WHERE module_version_id IN " + versions,
                        "quiz_blueprint WHERE module_version_id IN " + versions,
                        "quiz WHERE module_version_id IN " + versions,
                        "question_revision_article WHERE question_revision_id IN " + revisions,
                        "question_revision WHERE question_id IN " + questions,
                        "question WHERE module_id IN " + module,
                        "module_media WHERE module_version_id IN " + versions,
                        "lesson_read WHERE lesson_id IN (SELECT id FROM lesson WHERE module_version_id IN " + versions
                                + ")",
                        "enrolment WHERE module_id IN " + module,
                        "lesson_article WHERE lesson_id IN (SELECT id FROM lesson WHERE module_version_id IN "
                                + versions + ")",
                        "lesson WHERE module_version_id IN " + versions,
                        "module_version WHERE module_id IN " + module,
                        "learning_module WHERE slug LIKE 'uji-tinjauan%'")
                .forEach(rows -> jdbc.sql("DELETE FROM " + rows).update());
    }
}
