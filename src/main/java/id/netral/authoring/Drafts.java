package id.netral.authoring;

import id.netral.catalog.ModuleSlugs;
import id.netral.common.RefusedException;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of modules: trainers write them, reviewers read them. A module has one draft at most. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class Drafts {

    static final String WRITE = "hasAnyRole('PELATIH', 'ADMIN')";

    private final DraftRows rows;
    private final DraftStore store;
    private final DraftLessonStore lessons;
    private final DraftMediumRows media;
    private final ModuleSlugs slugs;
    private final FactsCheck check;
    private final DraftAuthorship authorship;
    private final Author.Signature signature;
    private final AuditTrail audit;
    private final ZoneId zone;

    Drafts(
            DraftRows rows,
            DraftStore store,
            DraftLessonStore lessons,
            DraftMediumRows media,
            ModuleSlugs slugs,
            FactsCheck check,
            DraftAuthorship authorship,
            Author.Signature signature,
            AuditTrail audit,
            ZoneId zone) {
        this.rows = rows;
        this.store = store;
        this.lessons = lessons;
        this.media = media;
        this.slugs = slugs;
        this.check = check;
        this.authorship = authorship;
        this.signature = signature;
        this.audit = audit;
        this.zone = zone;
    }

    /** Drafts whose title or name has the words, last changed first. */
    public List<DraftListing> list(String words, boolean archived, int offset, int limit) {
        return rows.list(words, archived, offset, limit);
    }

    /** How many {@link #list} has in all. */
    public int count(String words, boolean archived) {
        return rows.count(words, archived);
    }

    /** The draft, empty for an unknown id. */
    public Optional<DraftModule> find(DraftId id) {
        return rows.find(id);
    }

    /** The draft of the module of that name, empty when there is none. */
    public Optional<DraftModule> find(String slug) {
        return rows.find(slug);
    }

    /** Begins a module; its name is made from the title. Throws {@link RefusedException} for a title missing or too long. */
    @PreAuthorize(WRITE)
    @Transactional
    public DraftId create(String title) {
        return create(
                DraftFacts.titled(title, LocalDate.ofInstant(signature.now().at(), zone)));
    }

    /** Begins a module with these facts; see {@link #change} for what they must be like. */
    @PreAuthorize(WRITE)
    @Transactional
    public DraftId create(DraftFacts facts) {
        var checked = check.checked(facts);
        var slug = Slugs.free(
                Slugs.of(checked.title(), "modul"), name -> slugs.find(name).isPresent());
        var author = signature.now();
        var module = slugs.reserve(slug);
        slugs.name(module, checked.title());
        var draft = store.add(module, checked, null, author);
        authorship.sign(draft, author);
        changed("created", slug);
        return draft;
    }

    /**
     * Changes the facts. Throws {@link RefusedException} when they cannot be kept, and {@code error.changed-meanwhile} when
     * somebody else was quicker.
     */
    @PreAuthorize(WRITE)
    @Transactional
    public void change(DraftId id, DraftFacts facts, int lockVersion) {
        var author = signature.now();
        authorship.sign(id, author);
        if (!store.change(id, check.checked(facts), lockVersion, author)) {
            throw new RefusedException("error.changed-meanwhile");
        }
        slugs.name(require(id).module(), facts.title());
    }

    /** A second module with the same facts and lessons, under a title and name of its own. */
    @PreAuthorize(WRITE)
    @Transactional
    public DraftId duplicate(DraftId id, String title) {
        var original = require(id);
        var copy = create(original.facts().withTitle(title));
        var author = signature.now();
        authorship.carry(id, copy);
        media.copy(id, copy);
        for (var lesson : lessons.lessons(id, false)) {
            var shared = lesson.sharedFrom();
            lessons.add(
                    copy,
                    lesson.slug(),
                    lesson.title(),
                    lesson.document(),
                    shared == null ? null : shared.value(),
                    author);
        }
        return copy;
    }

    /** Takes the draft out of the list; what is published stays. */
    @PreAuthorize(WRITE)
    @Transactional
    public void archive(DraftId id) {
        var draft = require(id);
        store.archive(id, signature.now().at());
        changed("archived", draft.slug());
    }

    /** Back into the list. */
    @PreAuthorize(WRITE)
    @Transactional
    public void bringBack(DraftId id) {
        var draft = require(id);
        store.archive(id, null);
        changed("restored", draft.slug());
    }

    /**
     * Deletes an archived draft for good. Throws {@link RefusedException} {@code draft.not-archived}, {@code draft.published}
     * when the module has a published version, {@code draft.lessons-used} when others show a lesson of it.
     */
    @PreAuthorize(WRITE)
    @Transactional
    public void delete(DraftId id) {
        var draft = require(id);
        if (draft.archivedAt() == null) {
            throw new RefusedException("draft.not-archived");
        }
        if (store.published(id)) {
            throw new RefusedException("draft.published");
        }
        if (lessons.shownElsewhere(id)) {
            throw new RefusedException("draft.lessons-used");
        }
        store.delete(id);
        changed("deleted", draft.slug());
    }

    private DraftModule require(DraftId id) {
        return rows.find(id).orElseThrow(() -> new RefusedException("draft.unknown"));
    }

    private void changed(String act, String slug) {
        audit.record(AuditAction.DRAFT_CHANGED, slug, Map.of("act", act));
    }
}
