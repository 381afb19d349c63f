package id.netral.authoring.packs;

import id.netral.assessment.bank.QuizSource;
import id.netral.catalog.Catalog;
import id.netral.catalog.LessonContent;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.text.LessonLinks;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizDefinition;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes published modules for learning platforms that play SCORM 1.2. The quiz's key is in the package. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class ScormExport {

    private static final LessonLinks LINKS =
            LessonLinks.elsewhere(article -> "#" + ScormPage.anchor(article), "di platform Netral");

    private final Catalog catalog;
    private final PackPublication publication;
    private final QuizSource quizzes;
    private final LegalRegister register;
    private final AuditTrail audit;

    ScormExport(
            Catalog catalog,
            PackPublication publication,
            QuizSource quizzes,
            LegalRegister register,
            AuditTrail audit) {
        this.catalog = catalog;
        this.publication = publication;
        this.quizzes = quizzes;
        this.register = register;
        this.audit = audit;
    }

    /** A package, ready to be written. */
    public record ScormFile(String slug, int version, PackFile zip) {

        /** {@code scorm-<slug>-v<n>.zip}. */
        public String fileName() {
            return "scorm-" + slug + "-v" + version + ".zip";
        }
    }

    /**
     * Packs the module's current version with its questions as they are now, and records that somebody took them away.
     *
     * @throws RefusedException {@code pack.unknown-module} when no such module is published, {@code pack.no-source} when its
     *     files were not kept
     */
    @Transactional
    public ScormFile export(String slug) {
        var version = catalog.current(slug).orElseThrow(() -> new RefusedException("pack.unknown-module", slug));
        var zip = ScormPackage.zip(module(version));
        audit.record(AuditAction.EXPORT, "scorm-" + slug, Map.of("version", version.number()));
        return new ScormFile(slug, version.number(), zip);
    }

    private ScormModule module(ModuleVersion version) {
        var files = publication
                .files(version.id())
                .orElseThrow(() -> new RefusedException("pack.no-source", version.title()));
        var quiz = quizzes.quiz(version.module(), version.id()).orElseThrow();
        var lessons = version.lessons().stream()
                .map(lesson ->
                        catalog.lesson(version.id(), lesson.number(), LINKS).orElseThrow())
                .toList();
        return new ScormModule(
                version.slug(),
                version.number(),
                version.title(),
                version.summary(),
                version.objectives(),
                lessons,
                quiz,
                articles(lessons, quiz),
                media(files));
    }

    private List<Article> articles(List<LessonContent> lessons, QuizDefinition quiz) {
        var cited = new TreeSet<ArticleId>();
        lessons.forEach(lesson -> cited.addAll(lesson.articles()));
        quiz.questions().stream().map(QuestionDefinition::articles).forEach(cited::addAll);
        return register.find(cited);
    }

    private static SortedMap<String, PackBytes> media(PackFiles files) {
        var media = new TreeMap<String, PackBytes>();
        files.files().forEach((path, bytes) -> {
            if (path.startsWith("images/") && !path.endsWith(".md") || path.startsWith("media/")) {
                media.put(path, bytes);
            }
        });
        return media;
    }
}
