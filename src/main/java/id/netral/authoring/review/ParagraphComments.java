package id.netral.authoring.review;

import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.review.ParagraphComment.Answer;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.DocumentJson;
import id.netral.document.Inline;
import id.netral.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks of colleagues on paragraphs of drafts. Learners never see them. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional
public class ParagraphComments {

    /** Longest remark, characters. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_QUOTE = 120;

    private final JdbcClient jdbc;
    private final DraftLessons lessons;
    private final CurrentUser currentUser;
    private final Clock clock;

    ParagraphComments(JdbcClient jdbc, DraftLessons lessons, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.lessons = lessons;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All remarks on the draft, open ones first, then by lesson and time. */
    @Transactional(readOnly = true)
    public List<ParagraphComment> of(DraftId draft) {
        return list("l.draft_id = ?", draft.value());
    }

    /** Remarks on one lesson, open ones first. */
    @Transactional(readOnly = true)
    public List<ParagraphComment> of(DraftLessonId lesson) {
        return list("l.id = ?", lesson.value());
    }

    private List<ParagraphComment> list(String condition, long id) {
        var rows = jdbc.sql("""
                        SELECT c.*, l.slug, l.title FROM paragraph_comment c JOIN draft_lesson l ON l.id = c.lesson_id
                        WHERE %s ORDER BY c.resolved_at IS NOT NULL, l.position, c.id""".formatted(condition))
                .param(id)
                .query((row, number) -> row(row))
                .list();
        var answers = rows.stream()
                .filter(row -> row.thread != null)
                .sorted((one, other) -> Long.compare(one.comment.id(), other.comment.id()))
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.thread),
                        Collectors.mapping(
                                row -> new Answer(row.comment.text(), row.comment.by(), row.comment.at()),
                                Collectors.toList())));
        return rows.stream()
                .filter(row -> row.thread == null)
                .map(row -> with(row.comment, answers))
                .toList();
    }

    private record Row(@Nullable Long thread, ParagraphComment comment) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("thread_id", Long.class),
                new ParagraphComment(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("block_id"),
                        row.getString("quote"),
                        row.getString("text"),
                        row.getString("written_by_name"),
                        Utc.readExisting(row, "written_at"),
                        row.getString("resolved_by_name"),
                        Utc.read(row, "resolved_at"),
                        List.of()));
    }

    private static ParagraphComment with(ParagraphComment it, Map<String, List<Answer>> answers) {
        return new ParagraphComment(
                it.id(),
                it.lesson(),
                it.lessonTitle(),
                it.block(),
                it.quote(),
                it.text(),
                it.by(),
                it.at(),
                it.resolvedBy(),
                it.resolvedAt(),
                answers.getOrDefault(String.valueOf(it.id()), List.of()));
    }

    /**
     * Remarks on a block. Throws {@link RefusedException} {@code comment.text} for a text missing or too long, {@code
     * comment.block} for a block that is not there.
     */
    public void write(DraftLessonId lesson, String block, String text) {
        var words = checked(text);
        var quote = lessons.find(lesson)
                .filter(found -> BlockIds.isId(block))
                .flatMap(found -> DocumentJson.read(found.document())
                        .document()
                        .allBlocks()
                        .filter(each -> each.id().equals(block))
                        .findFirst())
                .map(ParagraphComments::quote)
                .orElseThrow(() -> new RefusedException("comment.block"));
        insert(lesson.value(), block, quote, null, words);
    }

    /** How the block begins; for a block without running text, what names it. */
    private static String quote(Block block) {
        var text = switch (block) {
            case Block.Image image -> image.alt();
            case Block.Video video -> video.title();
            case Block.File file -> file.label();
            case Block.Story story -> story.label();
            case Block.CaseBox box -> box.situation();
            case Block.CheckQuestion question -> question.question();
            default -> Inline.plain(block.inline().toList());
        };
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    /** Answers a remark, which opens it again. Throws {@link RefusedException} {@code comment.text}, {@code comment.unknown}. */
    public void answer(long comment, String text) {
        var words = checked(text);
        var first = jdbc.sql("SELECT lesson_id, block_id FROM paragraph_comment WHERE id = ? AND thread_id IS NULL")
                .param(comment)
                .query(First.class)
                .optional()
                .orElseThrow(() -> new RefusedException("comment.unknown"));
        insert(first.lessonId, first.blockId, "", comment, words);
        jdbc.sql("UPDATE paragraph_comment SET resolved_at = NULL, resolved_by_name = NULL WHERE id = ?")
                .param(comment)
                .update();
    }

    private record First(long lessonId, String blockId) {}

    /** Settles a remark; nothing happens to one settled already. */
    public void resolve(long comment) {
        jdbc.sql("""
                        UPDATE paragraph_comment SET resolved_at = ?, resolved_by_name = ?
                        WHERE id = ? AND thread_id IS NULL AND resolved_at IS NULL""")
                .params(Utc.of(clock.instant()), currentUser.require().displayName(), comment)
                .update();
    }

    /** Opens a settled remark again. */
    public void reopen(long comment) {
        jdbc.sql("UPDATE paragraph_comment SET resolved_at = NULL, resolved_by_name = NULL WHERE id = ?")
                .param(comment)
                .update();
    }

    private void insert(long lesson, String block, String quote, @Nullable Long thread, String text) {
        var me = currentUser.require();
        jdbc.sql("""
                        INSERT INTO paragraph_comment (lesson_id, block_id, quote, thread_id, text, written_by,
                            written_by_name, written_at)
                        VALUES (:lesson, :block, :quote, :thread, :text, :by, :byName, :at)""")
                .param("lesson", lesson)
                .param("block", block)
                .param("quote", quote)
                .param("thread", thread)
                .param("text", text)
                .param("by", me.accountId())
                .param("byName", me.displayName())
                .param("at", Utc.of(clock.instant()))
                .update();
    }

    private static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RefusedException("comment.text", LONGEST);
        }
        return words;
    }
}
