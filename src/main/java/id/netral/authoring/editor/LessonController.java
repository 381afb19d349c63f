package id.netral.authoring.editor;

import id.netral.authoring.DraftLesson;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.LessonRevision;
import id.netral.authoring.MergeRow;
import id.netral.authoring.SavedLesson;
import id.netral.common.RefusedException;
import id.netral.document.Block;
import id.netral.document.DocumentJson;
import id.netral.document.LessonDocument;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the lesson editor in the browser asks for: the text, saving it, who else is writing, earlier states. */
@AuthoringEndpoint
@RequestMapping("/api/drafts/lessons/{lesson}")
class LessonController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A lesson to be written on; {@code writable} is false for readers and for texts that belong elsewhere. */
    record LoadedLesson(
            long draft,
            String title,
            JsonNode document,
            int lock,
            String changedBy,
            Instant savedAt,
            boolean writable) {}

    /** A text and the lock version it was written upon. */
    record SentLesson(@Nullable JsonNode document, @Nullable Integer lock) {}

    /** An unsaved text and what it was written upon. */
    record SentMerge(@Nullable JsonNode base, @Nullable JsonNode mine) {}

    /** What is saved now. */
    record KeptLesson(JsonNode document, int lock, Instant savedAt) {}

    /** A place of the lesson on both sides. */
    record Row(
            MergeRow.State state,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs) {}

    /** What stands between an unsaved text and the saved one. */
    record Merge(JsonNode document, int lock, String changedBy, Instant savedAt, List<Row> rows) {}

    /** Who else is writing, and how far the saved text is. */
    record Presence(List<PresentPerson> others, int lock, String changedBy) {}

    private final DraftLessons lessons;
    private final LessonPresence presence;
    private final CurrentUser currentUser;

    LessonController(DraftLessons lessons, LessonPresence presence, CurrentUser currentUser) {
        this.lessons = lessons;
        this.presence = presence;
        this.currentUser = currentUser;
    }

    @GetMapping
    LoadedLesson load(@PathVariable("lesson") long id) {
        var lesson = require(id);
        var user = currentUser.require();
        return new LoadedLesson(
                lesson.draft().value(),
                lesson.title(),
                tree(lesson.document()),
                lesson.lockVersion(),
                lesson.changedBy(),
                lesson.changedAt(),
                lesson.sharedFrom() == null && (user.has(Role.PELATIH) || user.has(Role.ADMIN)));
    }

    @PutMapping
    KeptLesson save(@PathVariable("lesson") long id, @RequestBody SentLesson sent) {
        if (sent.lock() == null) {
            throw new RefusedException("body.malformed");
        }
        return kept(lessons.save(new DraftLessonId(id), text(sent.document()), sent.lock()));
    }

    @PostMapping("/merge")
    Merge merge(@PathVariable("lesson") long id, @RequestBody SentMerge sent) {
        var merge = lessons.merge(new DraftLessonId(id), text(sent.base()), text(sent.mine()));
        var theirs = merge.theirs();
        return new Merge(
                tree(theirs.document()),
                theirs.lockVersion(),
                theirs.changedBy(),
                theirs.changedAt(),
                merge.rows().stream()
                        .map(row -> new Row(row.state(), block(row.mine()), block(row.theirs())))
                        .toList());
    }

    @PutMapping("/presence/{tab}")
    Presence present(@PathVariable("lesson") long id, @PathVariable("tab") String tab) {
        var lesson = require(id);
        return new Presence(presence.present(lesson.id(), checked(tab)), lesson.lockVersion(), lesson.changedBy());
    }

    @DeleteMapping("/presence/{tab}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable("lesson") long id, @PathVariable("tab") String tab) {
        presence.leave(new DraftLessonId(id), checked(tab));
    }

    @GetMapping("/revisions")
    List<LessonRevision> revisions(@PathVariable("lesson") long id) {
        return lessons.revisions(new DraftLessonId(id));
    }

    @GetMapping("/revisions/{revision}")
    JsonNode revision(@PathVariable("lesson") long id, @PathVariable("revision") long revision) {
        return lessons.revision(new DraftLessonId(id), revision)
                .map(LessonController::tree)
                .orElseThrow(() -> new RefusedException("draft.no-revision"));
    }

    @PostMapping("/revisions/{revision}/restore")
    KeptLesson restore(@PathVariable("lesson") long id, @PathVariable("revision") long revision) {
        return kept(lessons.restore(new DraftLessonId(id), revision));
    }

    private DraftLesson require(long id) {
        return lessons.find(new DraftLessonId(id)).orElseThrow(() -> new RefusedException("draft.lesson-unknown"));
    }

    /** What was sent must at least be an object; what is in it is looked at later. */
    private static String text(@Nullable JsonNode document) {
        if (document == null || !document.isObject()) {
            throw new RefusedException("body.malformed");
        }
        return document.toString();
    }

    private static String checked(String tab) {
        if (tab.length() > 36) {
            throw new RefusedException("draft.lesson-unknown");
        }
        return tab;
    }

    private static KeptLesson kept(SavedLesson saved) {
        return new KeptLesson(tree(saved.document()), saved.lockVersion(), saved.savedAt());
    }

    private static JsonNode tree(String document) {
        return JSON.readTree(document);
    }

    private static @Nullable JsonNode block(@Nullable Block block) {
        return block == null
                ? null
                : tree(DocumentJson.write(new LessonDocument(List.of(block))))
                        .path("content")
                        .get(0);
    }
}
