package id.netral.authoring;

import id.netral.assessment.bank.QuizSource;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.pack.ModuleHead;
import id.netral.catalog.pack.PackYaml;
import id.netral.document.DocumentJson;
import id.netral.document.DocumentMarkdown;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import id.netral.question.QuizYaml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns drafts into content packs: the same draft always gives the same files. Whether they may be published is for {@link
 * id.netral.catalog.PackPublication} to say.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class DraftCompiler {

    private final DraftLessons lessons;
    private final QuizSource quizzes;
    private final PackMedia media;

    DraftCompiler(DraftLessons lessons, QuizSource quizzes, PackMedia media) {
        this.lessons = lessons;
        this.quizzes = quizzes;
        this.media = media;
    }

    /** The draft as it is now. */
    public CompiledDraft compile(DraftModule draft) {
        var head = head(draft.facts());
        var written = lessons(draft);
        var quiz = quiz(draft);
        var files = new TreeMap<String, PackBytes>();
        put(files, "module.yaml", PackYaml.module(head));
        put(files, "quiz.yaml", QuizYaml.quiz(quiz));
        written.forEach(lesson -> put(files, lesson.path(), lesson.markdown()));
        addMedia(files, draft, shown(head, written, quiz));
        return new CompiledDraft(new PackFiles(draft.slug(), draft.slug(), files), head, written, quiz);
    }

    private static ModuleHead head(DraftFacts facts) {
        var audience = facts.audienceHint().strip();
        return new ModuleHead(
                facts.title(),
                facts.summary(),
                facts.objectives(),
                facts.jp(),
                facts.activity(),
                facts.cover(),
                facts.asOf(),
                facts.prerequisites(),
                audience.isEmpty() ? null : audience);
    }

    private List<CompiledDraft.Lesson> lessons(DraftModule draft) {
        var all = new ArrayList<CompiledDraft.Lesson>();
        for (var lesson : lessons.of(draft.id())) {
            var document = DocumentJson.read(lesson.document()).document();
            var markdown = PackYaml.lessonFront(lesson.title(), document.articles()) + DocumentMarkdown.write(document);
            var path = String.format(Locale.ROOT, "%02d-%s.md", all.size() + 1, lesson.slug());
            all.add(new CompiledDraft.Lesson(lesson.id(), lesson.slug(), lesson.title(), document, path, markdown));
        }
        return all;
    }

    private QuizDefinition quiz(DraftModule draft) {
        var facts = draft.facts();
        var held = quizzes.held(draft.module()).orElse(QuizSource.Held.FREE);
        var conduct = held.conduct();
        return new QuizDefinition(
                facts.passMark(),
                facts.maxAttempts(),
                facts.drawCount(),
                held.blueprint(),
                new QuizConduct(
                        conduct.timeLimit(),
                        conduct.coolDown(),
                        facts.preTest(),
                        conduct.review(),
                        conduct.reviewAfterClosing()),
                quizzes.questions(draft.module()));
    }

    private static TreeSet<String> shown(ModuleHead head, List<CompiledDraft.Lesson> lessons, QuizDefinition quiz) {
        var shown = new TreeSet<String>();
        lessons.forEach(lesson -> shown.addAll(lesson.document().media()));
        var cover = head.cover();
        if (cover != null) {
            shown.add(cover);
        }
        quiz.questions().forEach(question -> {
            if (question.body() instanceof MarkPicture picture) {
                shown.add(picture.picture());
            }
        });
        return shown;
    }

    /** What the texts show, and who made it; what is not there is missed by the checks. */
    private void addMedia(SortedMap<String, PackBytes> files, DraftModule draft, TreeSet<String> shown) {
        if (shown.isEmpty()) {
            return;
        }
        media.files(draft).forEach((path, bytes) -> {
            if (shown.contains(path)) {
                files.put(path, bytes);
            }
        });
        var licences = media.licences(draft);
        var list = new StringBuilder();
        shown.stream().filter(path -> path.startsWith("images/")).forEach(path -> {
            var name = path.substring("images/".length());
            list.append("- ").append(name).append(": ").append(licences.getOrDefault(name, "asal belum disebut"));
            list.append('\n');
        });
        if (!list.isEmpty()) {
            put(files, "images/LICENSES.md", list.toString());
        }
    }

    private static void put(SortedMap<String, PackBytes> files, String path, String text) {
        files.put(path, PackBytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
