package id.netral.authoring;

import id.netral.catalog.ModuleSlugs;
import id.netral.common.LikePattern;
import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
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

    public static final String WRITE = "hasAnyRole('PELATIH', 'ADMIN')";

    private final DraftModuleRepository drafts;
    private final DraftLessonRepository lessons;
    private final DraftMediumRepository media;
    private final ModuleSlugs slugs;
    private final FactsCheck check;
    private final DraftAuthorship authorship;
    private final Author.Signature signature;
    private final AuditTrail audit;
    private final ZoneId zone;

    Drafts(
            DraftModuleRepository drafts,
            DraftLessonRepository lessons,
            DraftMediumRepository media,
            ModuleSlugs slugs,
            FactsCheck check,
            DraftAuthorship authorship,
            Author.Signature signature,
            AuditTrail audit,
            ZoneId zone) {
        this.drafts = drafts;
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
        return drafts.list(LikePattern.containing(words.strip()), archived, offset, limit).stream()
                .map(DraftModuleRepository.Listed::shown)
                .toList();
    }

    /** How many {@link #list} has in all. */
    public int count(String words, boolean archived) {
        return drafts.count(LikePattern.containing(words.strip()), archived);
    }

    /** The draft, empty for an unknown id. */
    public Optional<DraftModule> find(DraftId id) {
        return drafts.find(id);
    }

    /** The draft of the module of that name, empty when there is none. */
    public Optional<DraftModule> find(String slug) {
        return drafts.find(slug);
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
        var draft = drafts.save(new DraftModuleEntity(module, checked, null, author))
                .id();
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
        var checked = check.checked(facts);
        var draft = drafts.lock(id.value()).orElseThrow(() -> new RefusedException("error.changed-meanwhile"));
        draft.change(checked, lockVersion, author);
        slugs.name(draft.module(), facts.title());
    }

    /** A second module with the same facts and lessons, under a title and name of its own. */
    @PreAuthorize(WRITE)
    @Transactional
    public DraftId duplicate(DraftId id, String title) {
        var original = require(id);
        var copy = create(original.facts().withTitle(title));
        var author = signature.now();
        authorship.carry(id, copy);
        media.copy(id.value(), copy.value());
        var position = 1;
        for (var lesson : lessons.lessons(id)) {
            lessons.save(new DraftLessonEntity(
                    copy, position++, lesson.slug(), lesson.title(), lesson.document(), lesson.sharedFrom(), author));
        }
        return copy;
    }

    /** Takes the draft out of the list; what is published stays. */
    @PreAuthorize(WRITE)
    @Transactional
    public void archive(DraftId id) {
        var draft = require(id);
        drafts.archive(id.value(), signature.now().at());
        changed("archived", draft.slug());
    }

    /** Back into the list. */
    @PreAuthorize(WRITE)
    @Transactional
    public void bringBack(DraftId id) {
        var draft = require(id);
        drafts.archive(id.value(), null);
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
        if (drafts.versions(id.value()) > 0) {
            throw new RefusedException("draft.published");
        }
        if (lessons.shownElsewhere(id.value()) > 0) {
            throw new RefusedException("draft.lessons-used");
        }
        lessons.unshare(id.value());
        drafts.delete(id.value());
        changed("deleted", draft.slug());
    }

    private DraftModule require(DraftId id) {
        return drafts.find(id).orElseThrow(() -> new RefusedException("draft.unknown"));
    }

    private void changed(String act, String slug) {
        audit.record(AuditAction.DRAFT_CHANGED, slug, Map.of("act", act));
    }
}
