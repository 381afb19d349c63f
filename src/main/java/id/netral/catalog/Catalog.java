package id.netral.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.catalog.LearningModuleRepository.Offer;
import id.netral.catalog.text.LessonLinks;
import id.netral.catalog.text.VerdictBoxes;
import id.netral.security.Authenticated;
import id.netral.verdict.Dimension;
import id.netral.verdict.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be learned. Versions never change once published, so they and their lessons are kept in memory; which version
 * is the current one is always asked of the database.
 */
@Service
@Authenticated
@Transactional(readOnly = true)
public class Catalog {

    private static final int MOST_VERSIONS = 200;
    private static final int MOST_LESSONS = 500;

    private final LearningModuleRepository modules;
    private final ModuleVersionRepository published;
    private final LessonRepository texts;
    private final VerdictBoxes boxes;
    private final Cache<ModuleVersionId, ModuleVersion> versions =
            Caffeine.newBuilder().maximumSize(MOST_VERSIONS).build();
    private final Cache<LessonPlace, LessonContent> lessons =
            Caffeine.newBuilder().maximumSize(MOST_LESSONS).build();

    Catalog(
            LearningModuleRepository modules,
            ModuleVersionRepository published,
            LessonRepository texts,
            VerdictBoxes boxes) {
        this.modules = modules;
        this.published = published;
        this.texts = texts;
        this.boxes = boxes;
    }

    /** Current versions of all published modules, by title. */
    public List<ModuleVersion> current() {
        return modules.current().stream()
                .map(this::version)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Which version of each module is on offer: little to ask for, also for whoever asks often. */
    public Map<ModuleId, ModuleVersionId> offered() {
        return modules.offers().stream().collect(Collectors.toMap(Offer::module, Offer::version));
    }

    /** Current version of the module, empty for an unknown slug. */
    public Optional<ModuleVersion> current(String slug) {
        return modules.current(slug).flatMap(this::version);
    }

    /** The version, also when it is no longer the current one. */
    @Transactional(
            propagation = Propagation.SUPPORTS,
            readOnly = true) // frozen, and mostly in memory: no transaction of its own
    public Optional<ModuleVersion> version(ModuleVersionId id) {
        return kept(versions, id, () -> read(id));
    }

    private Optional<ModuleVersion> read(ModuleVersionId id) {
        return published.find(id.value()).map(found -> found.version().shown(found.slug(), texts.contents(id.value())));
    }

    /** A lesson's text by its 1-based number. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<LessonContent> lesson(ModuleVersionId version, int number) {
        return lesson(version, number, "");
    }

    /**
     * A lesson's text by its 1-based number; cases that say no phase are answered for this one.
     *
     * @param phase a word of the verdict rules; empty where none is known
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<LessonContent> lesson(ModuleVersionId version, int number, String phase) {
        return kept(
                lessons,
                new LessonPlace(version, number, phase),
                () -> texts.find(version.value(), number)
                        .map(lesson -> lesson.content(html -> boxes.fill(html, asked -> in(phase, asked)))));
    }

    private static Situation in(String phase, Situation asked) {
        return phase.isEmpty() || asked.word(Dimension.PHASE).isPresent() ? asked : asked.inPhase(phase);
    }

    /** A lesson's text by its 1-based number, to be read where the links lead from; it is made for the caller alone. */
    public Optional<LessonContent> lesson(ModuleVersionId version, int number, LessonLinks links) {
        return texts.find(version.value(), number).map(lesson -> lesson.content(boxes::fill, links));
    }

    /** All the version's lessons as they were stored, for whoever makes something of them once; nothing is kept. */
    public List<LessonText> texts(ModuleVersionId version) {
        return texts.all(version.value()).stream().map(LessonEntity::text).toList();
    }

    /** Nobody waits for somebody else's reading: whoever waits may hold the connection the other one needs. */
    private static <K, V> Optional<V> kept(Cache<K, V> cache, K key, Supplier<Optional<V>> read) {
        return Optional.ofNullable(cache.getIfPresent(key)).or(() -> {
            var found = read.get();
            found.ifPresent(value -> cache.put(key, value));
            return found;
        });
    }

    /** All modules, also those not yet published and those withdrawn, by title: for writers and for what once was. */
    public List<ModuleReference> allModules() {
        return modules.all();
    }

    /** All modules ever published, also those withdrawn, by title. */
    public List<ModuleReference> everPublished() {
        return modules.everPublished();
    }

    /** All modules there are, in no order, with the title they had at the moment; those without one with their name. */
    public List<ModuleReference> titledAt(Instant moment) {
        return modules.titledAt(moment);
    }

    /** All modules published by the moment, by the title they had then. */
    public List<ModuleReference> publishedBy(Instant moment) {
        return modules.publishedBy(moment);
    }

    /** The modules offered now, by title. */
    public List<ModuleReference> modules() {
        return modules.offered();
    }

    /** Paths of the version's pictures in its pack, such as {@code images/spanduk.svg}. */
    public List<String> pictures(ModuleVersionId version) {
        return published.media(version.value()).stream()
                .map(ModuleVersionRepository.Shown::path)
                .toList();
    }

    private record LessonPlace(ModuleVersionId version, int number, String phase) {}
}
