package id.netral.authoring;

import id.netral.common.LikePattern;
import id.netral.common.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lessons of drafts and their texts. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class DraftLessons {

    private final DraftLessonRepository store;
    private final DraftAuthorship authorship;
    private final LessonRevisions revisions;
    private final LessonRevisionRepository earlier;
    private final LessonDocuments documents;
    private final Author.Signature signature;

    DraftLessons(
            DraftLessonRepository store,
            DraftAuthorship authorship,
            LessonRevisions revisions,
            LessonRevisionRepository earlier,
            LessonDocuments documents,
            Author.Signature signature) {
        this.store = store;
        this.authorship = authorship;
        this.revisions = revisions;
        this.earlier = earlier;
        this.documents = documents;
        this.signature = signature;
    }

    /** The module's lessons in reading order, each with its text; archived ones are left out. */
    public List<DraftLesson> of(DraftId draft) {
        return store.lessons(draft);
    }

    /** Lessons taken out of the module but kept. */
    public List<DraftLesson> archived(DraftId draft) {
        return store.archived(draft.value()).stream()
                .map(DraftLessonRepository.Seen::shown)
                .toList();
    }

    /** The lesson, empty for an unknown id. */
    public Optional<DraftLesson> find(DraftLessonId id) {
        return store.find(id);
    }

    /** The draft's lesson of that name. */
    public Optional<DraftLesson> find(DraftId draft, String slug) {
        return store.seen(draft.value(), slug).map(DraftLessonRepository.Seen::shown);
    }

    /** Adds an empty lesson at the end. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public DraftLessonId add(DraftId draft, String title) {
        return add(draft, title, documents.empty());
    }

    /** Adds a lesson with this text at the end; throws {@link RefusedException} for a title or a text that cannot be kept. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public DraftLessonId add(DraftId draft, String title, String document) {
        return insert(draft, FactsCheck.title(title), documents.checked(document), null);
    }

    /** Adds another lesson's text by reference: it changes here whenever it changes there. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public DraftLessonId share(DraftId draft, DraftLessonId lesson) {
        var source = require(lesson);
        var origin = source.sharedFrom() == null ? source.id() : source.sharedFrom();
        var shown = insert(draft, source.title(), documents.empty(), origin);
        authorship.carry(require(origin).draft(), draft);
        return shown;
    }

    /** Another lesson of the same text, right behind it. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public DraftLessonId duplicate(DraftLessonId id, String title) {
        var lesson = require(id);
        var copy = insert(lesson.draft(), FactsCheck.title(title), documents.copied(lesson.document()), null);
        move(copy, lesson.position() + 1);
        return copy;
    }

    private DraftLessonId insert(DraftId draft, String title, String document, @Nullable DraftLessonId shared) {
        var author = signature.now();
        authorship.sign(draft, author);
        var slug = Slugs.free(Slugs.of(title, "pelajaran"), name -> store.existsByDraftIdAndSlug(draft.value(), name));
        var last = store.nextPosition(draft.value());
        var lesson = store.save(new DraftLessonEntity(draft, last, slug, title, document, shared, author))
                .id();
        renumber(draft);
        return lesson;
    }

    /** Gives the lesson another title; its name in addresses stays. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void rename(DraftLessonId id, String title) {
        var lesson = require(id);
        var author = signature.now();
        authorship.sign(lesson.draft(), author);
        store.rename(id.value(), FactsCheck.title(title), author.account(), author.name(), author.at());
    }

    /** Puts the lesson at the 1-based place; a place beyond the ends is the first or the last. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void move(DraftLessonId id, int position) {
        var draft = require(id).draft();
        authorship.sign(draft, signature.now());
        var order = new ArrayList<>(store.order(draft.value()));
        if (order.remove((Long) id.value())) {
            order.add(Math.clamp(position - 1L, 0, order.size()), id.value());
            store.place(order);
        }
    }

    /** Puts all lessons into this order; throws {@link RefusedException} {@code error.changed-meanwhile} when they are not those. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void order(DraftId draft, List<DraftLessonId> order) {
        authorship.sign(draft, signature.now());
        var now = store.order(draft.value());
        var wanted = order.stream().map(DraftLessonId::value).toList();
        if (now.size() != wanted.size() || !new HashSet<>(now).equals(new HashSet<>(wanted))) {
            throw new RefusedException("error.changed-meanwhile");
        }
        store.place(wanted);
    }

    /** Takes the lesson out of the module; it can be brought back. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void archive(DraftLessonId id) {
        var draft = require(id).draft();
        var author = signature.now();
        authorship.sign(draft, author);
        store.archive(id.value(), author.at());
        renumber(draft);
    }

    /** Back into the module, at its end. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void bringBack(DraftLessonId id) {
        authorship.sign(require(id).draft(), signature.now());
        store.archive(id.value(), null);
        move(id, Integer.MAX_VALUE);
    }

    /**
     * Deletes an archived lesson for good, with its earlier states. Throws {@link RefusedException}
     * {@code draft.lesson-not-archived}, or {@code draft.lesson-used} while another module shows it.
     */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void delete(DraftLessonId id) {
        if (!require(id).archived()) {
            throw new RefusedException("draft.lesson-not-archived");
        }
        if (!store.uses(id.value()).isEmpty()) {
            throw new RefusedException("draft.lesson-used");
        }
        store.delete(id.value());
    }

    /**
     * Writes the text. Throws {@link RefusedException} {@code draft.lesson-changed} when somebody has written since the lock
     * version, {@code draft.lesson-shared} for a text that belongs to another lesson, and for a document that cannot be kept.
     */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public SavedLesson save(DraftLessonId id, String document, int lockVersion) {
        var clean = documents.checked(document);
        var held = hold(id);
        if (held.shared()) {
            throw new RefusedException("draft.lesson-shared");
        }
        if (held.lockVersion() != lockVersion) {
            throw new RefusedException("draft.lesson-changed");
        }
        var author = signature.now();
        if (held.document().equals(clean)) {
            return new SavedLesson(clean, lockVersion, author.at());
        }
        revisions.before(held, clean, author);
        return write(held, clean, author);
    }

    /** Compares an unsaved text with the saved one; both were written upon {@code base}. */
    public LessonMerge merge(DraftLessonId id, String base, String mine) {
        var theirs = require(id);
        var rows = BlockMerge.rows(documents.read(base), documents.read(mine), documents.read(theirs.document()));
        return new LessonMerge(theirs, rows);
    }

    /** Makes the referenced text the lesson's own, to be changed freely. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public void detach(DraftLessonId id) {
        var lesson = require(id);
        var document = documents.copied(lesson.document());
        var held = hold(id);
        if (lesson.sharedFrom() != null) {
            authorship.carry(require(lesson.sharedFrom()).draft(), lesson.draft());
        }
        write(held, document, signature.now());
    }

    /** Earlier states, newest first. */
    public List<LessonRevision> revisions(DraftLessonId id) {
        return earlier.of(id.value());
    }

    /** An earlier state's text, empty when there is no such state of the lesson. */
    public Optional<String> revision(DraftLessonId id, long revision) {
        return earlier.document(id.value(), revision);
    }

    /** Puts an earlier state back; what stands there now becomes an earlier state itself. */
    @PreAuthorize(Drafts.WRITE)
    @Transactional
    public SavedLesson restore(DraftLessonId id, long revision) {
        var document =
                earlier.document(id.value(), revision).orElseThrow(() -> new RefusedException("draft.no-revision"));
        var held = hold(id);
        revisions.keep(held);
        return write(held, documents.checked(document), signature.now());
    }

    /** Where the lesson is shown by reference. */
    public List<LessonUse> usedIn(DraftLessonId id) {
        return store.uses(id.value());
    }

    /** Lessons with a text of their own in other drafts in use, whose title or module has the words; by module. */
    public List<LessonUse> shareable(DraftId draft, String words, int offset, int limit) {
        return store.shareable(draft.value(), LikePattern.containing(words.strip()), offset, limit);
    }

    private SavedLesson write(DraftLessonEntity held, String document, Author author) {
        authorship.signText(held.id(), held.draft(), author);
        held.write(document, author);
        store.flush();
        return new SavedLesson(document, held.lockVersion(), author.at());
    }

    private void renumber(DraftId draft) {
        store.place(store.order(draft.value()));
    }

    private DraftLesson require(DraftLessonId id) {
        return store.find(id).orElseThrow(() -> new RefusedException("draft.lesson-unknown"));
    }

    private DraftLessonEntity hold(DraftLessonId id) {
        authorship.hold(require(id).draft()); // draft before lesson, as everywhere
        return store.hold(id.value()).orElseThrow(() -> new RefusedException("draft.lesson-unknown"));
    }
}
