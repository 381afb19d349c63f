package id.netral.authoring.review;

import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.review.ParagraphComment.Answer;
import id.netral.authoring.review.ParagraphCommentRepository.Seen;
import id.netral.common.RefusedException;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.DocumentJson;
import id.netral.document.Inline;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private final ParagraphCommentRepository comments;
    private final DraftLessons lessons;
    private final CurrentUser currentUser;
    private final Clock clock;

    ParagraphComments(ParagraphCommentRepository comments, DraftLessons lessons, CurrentUser currentUser, Clock clock) {
        this.comments = comments;
        this.lessons = lessons;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All remarks on the draft, open ones first, then by lesson and time. */
    @Transactional(readOnly = true)
    public List<ParagraphComment> of(DraftId draft) {
        return threads(comments.ofDraft(draft.value()));
    }

    /** Remarks on one lesson, open ones first. */
    @Transactional(readOnly = true)
    public List<ParagraphComment> of(DraftLessonId lesson) {
        return threads(comments.ofLesson(lesson.value()));
    }

    private static List<ParagraphComment> threads(List<Seen> all) {
        var answers = all.stream()
                .filter(each -> each.thread() != null)
                .sorted(Comparator.comparingLong(Seen::id))
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.thread()),
                        Collectors.mapping(
                                each -> new Answer(each.text(), each.by(), each.at()), Collectors.toList())));
        return all.stream()
                .filter(each -> each.thread() == null)
                .map(each -> with(each, answers))
                .toList();
    }

    private static ParagraphComment with(Seen it, Map<String, List<Answer>> answers) {
        return new ParagraphComment(
                it.id(),
                it.slug(),
                it.title(),
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
        comments.save(new ParagraphCommentEntity(lesson, block, quote, words, currentUser.require(), clock.instant()));
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
        var first =
                comments.findByIdAndThreadIdIsNull(comment).orElseThrow(() -> new RefusedException("comment.unknown"));
        comments.save(first.answer(words, currentUser.require(), clock.instant()));
        comments.reopen(comment);
    }

    /** Settles a remark; nothing happens to one settled already. */
    public void resolve(long comment) {
        comments.resolve(comment, currentUser.require().displayName(), clock.instant());
    }

    /** Opens a settled remark again. */
    public void reopen(long comment) {
        comments.reopen(comment);
    }

    private static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RefusedException("comment.text", LONGEST);
        }
        return words;
    }
}
