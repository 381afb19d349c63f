package id.netral.authoring;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.PackPublication;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.pack.PackContents;
import id.netral.catalog.pack.PackSources;
import id.netral.common.RefusedException;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CaseVerdict;
import id.netral.document.DocumentJson;
import id.netral.document.DocumentMarkdown;
import id.netral.document.LessonDocument;
import id.netral.rules.ArticleId;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts out of what is published. */
@Service
@PreAuthorize(Drafts.WRITE)
@Transactional
public class DraftOpening {

    private final Catalog catalog;
    private final PackPublication publication;
    private final PackSources sources;
    private final Drafts drafts;
    private final DraftModuleRepository modules;
    private final DraftLessonRepository lessons;
    private final DraftFiles files;
    private final DraftAuthorship authorship;
    private final Author.Signature signature;
    private final AuditTrail audit;

    DraftOpening(
            Catalog catalog,
            PackPublication publication,
            PackSources sources,
            Drafts drafts,
            DraftModuleRepository modules,
            DraftLessonRepository lessons,
            DraftFiles files,
            DraftAuthorship authorship,
            Author.Signature signature,
            AuditTrail audit) {
        this.catalog = catalog;
        this.publication = publication;
        this.sources = sources;
        this.drafts = drafts;
        this.modules = modules;
        this.lessons = lessons;
        this.files = files;
        this.authorship = authorship;
        this.signature = signature;
        this.audit = audit;
    }

    /** Current versions of all published modules, by title. */
    @Transactional(readOnly = true)
    public List<ModuleVersion> published() {
        return catalog.current();
    }

    /**
     * The draft of the version's module: the one there is, back from the archive, or a new one with the version's lessons.
     * Throws {@link RefusedException} {@code draft.no-source} for a version whose source files were not kept.
     */
    public DraftId open(ModuleVersionId id) {
        var version = catalog.version(id).orElseThrow(() -> new RefusedException("draft.no-source"));
        var existing = modules.find(version.module());
        if (existing.isPresent()) {
            var draft = existing.get();
            if (draft.archivedAt() != null) {
                drafts.bringBack(draft.id());
            }
            return draft.id();
        }
        var pack = publication.files(id).orElseThrow(() -> new RefusedException("draft.no-source"));
        var contents = sources.read(pack).orElseThrow(() -> new RefusedException("draft.no-source"));
        return make(version, pack, contents);
    }

    private DraftId make(ModuleVersion version, PackFiles pack, PackContents contents) {
        var author = signature.now();
        var draft = modules.save(new DraftModuleEntity(version.module(), facts(contents), version.id(), author))
                .id();
        authorship.sign(draft, author);
        var position = 1;
        for (var lesson : contents.lessons()) {
            lessons.save(new DraftLessonEntity(
                    draft, position++, lesson.slug(), lesson.title(), document(lesson), null, author));
        }
        var licences = PictureLicences.of(pack.texts().getOrDefault(PictureLicences.FILE, ""));
        pack.files().forEach((path, bytes) -> {
            if (MediaName.isPath(path) && bytes instanceof PackBytes.Kept kept) {
                var licence = licences.getOrDefault(path.substring(path.indexOf('/') + 1), "");
                files.take(draft, path, licence, kept.medium());
            }
        });
        audit.record(AuditAction.DRAFT_CHANGED, version.slug(), Map.of("act", "opened", "version", version.number()));
        return draft;
    }

    private static DraftFacts facts(PackContents contents) {
        var head = contents.head();
        var quiz = contents.quiz();
        var audience = head.audience();
        return new DraftFacts(
                head.title(),
                head.summary(),
                head.objectives(),
                head.jp(),
                head.activity(),
                head.asOf(),
                head.cover(),
                quiz.passMark(),
                quiz.maxAttempts(),
                quiz.drawCount(),
                quiz.conduct().preTest(),
                audience == null ? "" : audience,
                head.prerequisites());
    }

    /** The cases of a pack's front matter become boxes at the end of the text. */
    private static String document(PackContents.Lesson lesson) {
        var blocks = new ArrayList<Block>(
                DocumentMarkdown.read(lesson.markdown()).document().blocks());
        lesson.cases()
                .forEach(think -> blocks.add(new Block.CaseBox(
                        BlockIds.next(),
                        think.situation(),
                        CaseVerdict.of(think.verdict().name().toLowerCase(Locale.ROOT))
                                .orElse(CaseVerdict.TIDAK_BOLEH),
                        think.reason(),
                        think.articles().stream().map(ArticleId::value).toList(),
                        "")));
        return DocumentJson.write(new LessonDocument(blocks));
    }
}
