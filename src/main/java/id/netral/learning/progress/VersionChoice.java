package id.netral.learning.progress;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PublishedVersion;
import id.netral.catalog.VersionHistory;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.OwnRecords;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the newer version to whoever is on an older one. Nobody is moved unasked. Whoever moves keeps the lessons that have
 * not changed as read; results of quizzes and completions stay with the version they were earned on.
 */
@Service
@Transactional(readOnly = true)
public class VersionChoice {

    private final Catalog catalog;
    private final VersionHistory history;
    private final VersionMoveRepository moves;
    private final Clock clock;

    VersionChoice(Catalog catalog, VersionHistory history, VersionMoveRepository moves, Clock clock) {
        this.catalog = catalog;
        this.history = history;
        this.moves = moves;
        this.clock = clock;
    }

    /** The newer version; empty when there is none, the person wants to stay, or the module is done. */
    @OwnRecords
    public Optional<NewerVersion> offer(EmployeeId employee, LearnerModule module) {
        var mine = module.version();
        return catalog.current(mine.slug())
                .filter(current -> current.number() > mine.number() && !module.done())
                .filter(current -> moves.declined(
                                employee.value(),
                                current.module().value(),
                                current.id().value())
                        == 0)
                .map(current -> newer(employee, mine, current));
    }

    /**
     * What has changed in a module the person has completed, since the version learnt from; empty when nobody said, or the
     * person has seen it. Asks nothing of anybody: the completion stands.
     */
    @OwnRecords
    public Optional<NewerVersion> changedSince(EmployeeId employee, LearnerModule module) {
        return module.done() ? changes(employee, List.of(module)).stream().findFirst() : Optional.empty();
    }

    /** The same for all of the person's modules. */
    @OwnRecords
    public List<NewerVersion> changes(EmployeeId employee, List<LearnerModule> modules) {
        var behind = moves.behind(employee.value());
        return modules.stream()
                .filter(module -> module.done()
                        && behind.contains(module.version().module().value()))
                .flatMap(
                        module -> catalog
                                .current(module.version().slug())
                                .map(current -> newer(employee, module.version(), current))
                                .stream())
                .filter(newer -> !newer.notes().isEmpty())
                .toList();
    }

    private NewerVersion newer(EmployeeId employee, ModuleVersion mine, ModuleVersion current) {
        var since = between(mine, current);
        return new NewerVersion(
                current,
                since.stream()
                        .map(PublishedVersion::note)
                        .filter(note -> !note.isBlank())
                        .toList(),
                since.stream().anyMatch(PublishedVersion::material),
                moves.keptLessons(
                        employee.value(), mine.id().value(), current.id().value()));
    }

    private List<PublishedVersion> between(ModuleVersion mine, ModuleVersion current) {
        return history.of(current.module()).stream()
                .filter(version -> version.number() > mine.number() && version.number() <= current.number())
                .toList();
    }

    /**
     * Goes on with the version shown. Throws {@link RefusedException} {@code version.quiz-open} while an attempt is under way
     * and {@code version.changed} when another version has been published since it was shown.
     */
    @OwnRecords
    @Transactional
    public void move(EmployeeId employee, LearnerModule module, NewerVersion newer) {
        var quiz = module.quiz();
        if (quiz != null && quiz.open() != null) {
            throw new RefusedException("version.quiz-open");
        }
        var current = catalog.current(module.version().slug())
                .filter(found -> found.id().equals(newer.version().id()))
                .orElseThrow(() -> new RefusedException("version.changed"));
        var from = module.version().id().value();
        var to = current.id().value();
        if (moves.move(employee.value(), from, to, clock.instant()) == 0) {
            throw new RefusedException("version.changed");
        }
        moves.keepLessons(employee.value(), from, to);
    }

    /** Stays with the version begun with; the one shown is not offered again. */
    @OwnRecords
    @Transactional
    public void stay(EmployeeId employee, NewerVersion newer) {
        moves.decline(
                employee.value(),
                newer.version().module().value(),
                newer.version().id().value());
    }
}
