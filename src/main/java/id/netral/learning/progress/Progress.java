package id.netral.learning.progress;

import id.netral.assessment.AttemptId;
import id.netral.assessment.QuizRenewal;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Contention;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.LessonRead;
import id.netral.learning.ModuleBegun;
import id.netral.learning.OwnRecords;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.learning.progress.EnrolmentRepository.Begun;
import id.netral.rules.RegionalElections;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far people are with modules. A person begins a module by opening it and stays on the version current at that
 * moment, also when a newer one is published. Everything may be called twice or from two devices.
 */
@Service
@Transactional(readOnly = true)
public class Progress {

    private final Catalog catalog;
    private final AttemptService attempts;
    private final EnrolmentRepository enrolments;
    private final LessonReadRepository lessonsRead;
    private final LearnerModules modules;
    private final CompletionLedger ledger;
    private final QuizRenewal renewal;
    private final RegionalElections elections;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Progress(
            Catalog catalog,
            AttemptService attempts,
            EnrolmentRepository enrolments,
            LessonReadRepository lessonsRead,
            LearnerModules modules,
            CompletionLedger ledger,
            QuizRenewal renewal,
            RegionalElections elections,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId agencyZone) {
        this.catalog = catalog;
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.lessonsRead = lessonsRead;
        this.modules = modules;
        this.ledger = ledger;
        this.renewal = renewal;
        this.elections = elections;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Every published module as the employee stands with it, by title. */
    @OwnRecords
    public List<LearnerModule> of(EmployeeId employee) {
        return modules.all(employee);
    }

    /** The version of each module the employee has begun, also of those withdrawn since. */
    @OwnRecords
    public Map<ModuleId, ModuleVersionId> begun(EmployeeId employee) {
        return enrolments.all(employee.value()).stream()
                .collect(Collectors.toMap(Enrolment::module, Enrolment::version));
    }

    /**
     * Opens a module, and begins it the first time; one withdrawn from the offer stays open to whoever has begun it. Empty
     * for an unknown slug.
     */
    @OwnRecords
    @Transactional
    public Optional<LearnerModule> open(EmployeeId employee, String slug) {
        var underWay = underWay(employee, slug);
        if (underWay.isPresent()) { // mostly so, and nothing is to be written
            var enrolment = underWay.get().enrolment();
            return catalog.version(underWay.get().current().orElse(enrolment.version()))
                    .map(version -> modules.one(employee, version, List.of(enrolment)));
        }
        return catalog.current(slug).map(version -> begin(employee, version));
    }

    private LearnerModule begin(EmployeeId employee, ModuleVersion current) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = employee.value();
        var module = current.module().value();
        enrolments.begin(person, module, current.id().value(), now);
        // another device's row of this very moment is not seen, and not ours
        if (enrolments.isBegunAt(person, module, now)) {
            events.publishEvent(new ModuleBegun(employee, current.module()));
        }
        renewal.since(employee, current.id()).ifPresent(since -> {
            enrolments.keepBeginning(person, module, since, now);
            enrolments.renew(person, module, current.id().value(), since, now);
        });
        return modules.one(employee, current);
    }

    /**
     * Opens a lesson at the place where it was left, and begins the module the first time; empty for an unknown slug or
     * number. Its cases are answered for the phase of the election that runs where the reader works. Of a module under way nothing is written: where the reader is now, the browser tells {@link #keepPlace}.
     */
    @OwnRecords
    @Transactional
    public Optional<OpenLesson> openLesson(EmployeeId employee, String slug, int number) {
        var underWay = underWay(employee, slug);
        if (underWay.isPresent()) {
            var enrolment = underWay.get().enrolment();
            return catalog.version(enrolment.version())
                    .flatMap(version -> openLesson(employee, version, enrolment.place(), number));
        }
        return open(employee, slug).flatMap(module -> openLesson(employee, module.version(), module.place(), number));
    }

    private Optional<Begun> underWay(EmployeeId employee, String slug) {
        return enrolments.begun(employee.value(), slug).filter(begun -> !isAskedAnew(employee, begun));
    }

    private boolean isAskedAnew(EmployeeId employee, Begun begun) {
        return begun.current()
                .flatMap(current -> renewal.since(employee, current))
                .filter(begun.startedAt()::isBefore)
                .isPresent();
    }

    private Optional<OpenLesson> openLesson(
            EmployeeId employee, ModuleVersion version, @Nullable ReadingPlace place, int number) {
        var last = number == version.lessons().size();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return catalog.lesson(
                        version.id(), number, elections.phase(employee, today).orElse(""))
                .map(content -> new OpenLesson(
                        version,
                        content,
                        place != null && place.lesson() == number ? place.share() : 0,
                        last && isCompleted(employee, version)));
    }

    private boolean isCompleted(EmployeeId employee, ModuleVersion version) {
        return ledger.of(employee).stream().anyMatch(record -> record.module().equals(version.module()));
    }

    /**
     * Keeps the place in a lesson for the next time and for other devices. The last call wins; a number that is no
     * lesson of the version being read, or a share that is no number, changes nothing.
     *
     * @param share part of the lesson scrolled past, taken as 0 below 0 and as 1 above 1
     */
    @OwnRecords
    @Transactional
    public void keepPlace(EmployeeId employee, ModuleVersion version, int number, double share) {
        if (lesson(version, number).isPresent() && Double.isFinite(share)) {
            enrolments.keepPlace(
                    employee.value(), version.module().value(), number, Math.clamp(share, 0, 1), clock.instant());
        }
    }

    /** The employee has gone on from the end of a lesson; an unknown number changes nothing. */
    @OwnRecords
    @Transactional
    public void lessonRead(EmployeeId employee, ModuleVersion version, int number) {
        lesson(version, number).ifPresent(lesson -> {
            var now = clock.instant();
            lessonsRead.add(employee.value(), lesson.id().value(), now);
            events.publishEvent(new LessonRead(employee, version.id(), lesson.id(), number, now));
        });
    }

    /**
     * Begins an attempt at the module's quiz or gives the open one back. Throws {@link RefusedException}
     * {@code learning.quiz-locked} while lessons are unread, and what {@link AttemptService#startOrResume} throws.
     */
    @OwnRecords
    @Transactional(
            propagation = Propagation.NEVER) // of two devices at once one begins anew, in a transaction of its own
    public AttemptId startQuiz(EmployeeId employee, String slug) {
        var version = require(employee, slug, this::requireAllRead);
        return attempts.startOrResume(employee, version.id());
    }

    /**
     * Begins the module's pre-test or gives the open one back; no lesson needs to be read. Throws {@link RefusedException}
     * {@code learning.module-unknown}, and what {@link AttemptService#startOrResumePreTest} throws.
     */
    @OwnRecords
    @Transactional(propagation = Propagation.NEVER)
    public AttemptId startPreTest(EmployeeId employee, String slug) {
        return attempts.startOrResumePreTest(
                employee, require(employee, slug, (person, version) -> {}).id());
    }

    /** The version the employee is reading, begun if it was not; how the person stands with the module is nobody's question. */
    private ModuleVersion require(EmployeeId employee, String slug, BiConsumer<EmployeeId, ModuleVersion> condition) {
        return Contention.outlast(() -> Objects.requireNonNull(transaction.execute(status -> {
            var version = underWay(employee, slug)
                    .flatMap(begun -> catalog.version(begun.enrolment().version()))
                    .or(() -> open(employee, slug).map(LearnerModule::version))
                    .orElseThrow(() -> new RefusedException("learning.module-unknown"));
            condition.accept(employee, version);
            return version;
        })));
    }

    private void requireAllRead(EmployeeId employee, ModuleVersion version) {
        var read = lessonsRead.of(employee.value());
        var unread = (int) version.lessons().stream()
                .filter(lesson -> !read.contains(lesson.id()))
                .count();
        if (unread > 0) {
            throw new RefusedException("learning.quiz-locked", unread);
        }
    }

    private static Optional<LessonSummary> lesson(ModuleVersion version, int number) {
        return version.lessons().stream()
                .filter(lesson -> lesson.number() == number)
                .findFirst();
    }
}
