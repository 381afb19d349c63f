package id.netral.authoring.preview;

import id.netral.assessment.bank.QuizSource;
import id.netral.authoring.CompiledDraft;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.Catalog;
import id.netral.catalog.MediaAddress;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.PackSources;
import id.netral.question.QuizDefinition;
import id.netral.verdict.Situation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows drafts and versions as learners would read them. Nobody is enrolled, nothing is kept. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class LearnerPreview {

    private final Drafts drafts;
    private final DraftCompiler compiler;
    private final PackPublication publication;
    private final PackSources sources;
    private final Catalog catalog;
    private final QuizSource quizzes;

    LearnerPreview(
            Drafts drafts,
            DraftCompiler compiler,
            PackPublication publication,
            PackSources sources,
            Catalog catalog,
            QuizSource quizzes) {
        this.drafts = drafts;
        this.compiler = compiler;
        this.publication = publication;
        this.sources = sources;
        this.catalog = catalog;
        this.quizzes = quizzes;
    }

    /**
     * The draft of the module as it is now; empty when there is none.
     *
     * @param onlooker who looks at it, in which phase and on which day, as far as said: cases are answered for that
     */
    public Optional<PreviewedModule> draft(String slug, Situation onlooker) {
        return drafts.find(slug).map(draft -> draft(draft, onlooker));
    }

    private PreviewedModule draft(DraftModule draft, Situation onlooker) {
        CompiledDraft compiled = compiler.compile(draft);
        UnaryOperator<String> address = path -> "/api/drafts/" + draft.id() + "/media/" + path;
        var head = compiled.head();
        var cover = head.cover();
        return new PreviewedModule(
                head.title(),
                head.summary(),
                head.objectives(),
                cover == null ? null : address.apply(cover),
                publication.preview(compiled.files(), address, asked -> SeenAs.of(asked, onlooker)),
                titles(head.prerequisites()),
                head.audience(),
                compiled.quiz(),
                address);
    }

    /** As attempts draw from it now: the bank may have changed since the version was published. */
    private Optional<QuizDefinition> quiz(ModuleVersionId version) {
        return catalog.version(version).flatMap(found -> quizzes.quiz(found.module(), version));
    }

    private List<String> titles(List<String> slugs) {
        var known = catalog.allModules().stream()
                .collect(Collectors.toMap(ModuleReference::slug, ModuleReference::title, (one, same) -> one));
        return slugs.stream().map(slug -> known.getOrDefault(slug, slug)).toList();
    }

    /** A published version, as {@link #draft}; empty for one whose texts were not kept. */
    public Optional<PreviewedModule> version(ModuleVersionId version, Situation onlooker) {
        UnaryOperator<String> address = path -> MediaAddress.of(version, path);
        return publication
                .files(version)
                .flatMap(files -> sources.read(files).map(contents -> {
                    var cover = contents.head().cover();
                    return new PreviewedModule(
                            contents.head().title(),
                            contents.head().summary(),
                            contents.head().objectives(),
                            cover == null ? null : address.apply(cover),
                            publication.preview(files, address, asked -> SeenAs.of(asked, onlooker)),
                            titles(contents.head().prerequisites()),
                            contents.head().audience(),
                            quiz(version).orElseGet(contents::quiz),
                            address);
                }));
    }
}
