package id.netral.learning;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptService;
import id.netral.assessment.QuizRenewal;
import id.netral.catalog.Catalog;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far people are with modules. A person begins a module by opening it and stays on the version current at that
 * moment, also when a newer one is published. Everything may be called twice or from two devices.
 */
@Service
@Transactional(readOnly = true)
public class Progress {

    private final Catalog catalog;
    private final AttemptService attempts;
    private final EnrolmentStore enrolments;
    private final LearnerModules modules;
    private final QuizRenewal renewal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Progress(
            Catalog catalog,
            AttemptService attempts,
            EnrolmentStore enrolments,
            LearnerModules modules,
            QuizRenewal renewal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalog = catalog;
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.modules = modules;
        this.renewal = renewal;
        this.events = events;
        this.clock = clock;
    }

    /** Every published module as the employee stands with it, by title. */
    @OwnRecords
    public List<LearnerModule> of(EmployeeId employee) {
        return modules.all(employee);
    }

    /**
     * Opens a module, and begins it the first time; one withdrawn from the offer stays open to whoever has begun it. Empty
     * for an unknown slug.
     */
    @OwnRecords
    @Transactional
    public Optional<LearnerModule> open(EmployeeId employee, String slug) {
        var current = catalog.current(slug);
        return current.isPresent() ? current.map(version -> begin(employee, version)) : modules.begun(employee, slug);
    }

    private LearnerModule begin(EmployeeId employee, ModuleVersion current) {
        var now = clock.instant();
        if (enrolments.begin(employee, current, now)) {
            events.publishEvent(new ModuleBegun(employee, current.module()));
        }
        renewal.since(employee, current.id()).ifPresent(since -> enrolments.renew(employee, current, since, now));
        return modules.one(employee, current);
    }

    /** Opens a lesson at the place where it was left; empty for an unknown slug or number. */
    @OwnRecords
    @Transactional
    public Optional<OpenLesson> openLesson(EmployeeId employee, String slug, int number) {
        return open(employee, slug)
                .flatMap(module -> catalog.lesson(module.version().id(), number)
                        .map(content -> new OpenLesson(module, content, enter(employee, module, number))));
    }

    private double enter(EmployeeId employee, LearnerModule module, int number) {
        var place = module.place();
        var share = place != null && place.lesson() == number ? place.share() : 0;
        enrolments.keepPlace(employee, module.version().module(), new Place(number, share, clock.instant()));
        return share;
    }

    /**
     * Keeps the place in a lesson for the next time and for other devices. The last call wins; a number that is no
     * lesson of the version being read, or a share that is no number, changes nothing.
     *
     * @param share part of the lesson scrolled past, taken as 0 below 0 and as 1 above 1
     */
    @OwnRecords
    @Transactional
    public void keepPlace(EmployeeId employee, LearnerModule module, int number, double share) {
        if (lesson(module, number).isPresent() && Double.isFinite(share)) {
            enrolments.keepPlace(
                    employee, module.version().module(), new Place(number, Math.clamp(share, 0, 1), clock.instant()));
        }
    }

    /** The employee has gone on from the end of a lesson; an unknown number changes nothing. */
    @OwnRecords
    @Transactional
    public void lessonRead(EmployeeId employee, LearnerModule module, int number) {
        lesson(module, number).ifPresent(lesson -> enrolments.read(employee, lesson.id(), clock.instant()));
    }

    /**
     * Begins an attempt at the module's quiz or gives the open one back. Throws {@link RefusedException}
     * {@code learning.quiz-locked} while lessons are unread, and what {@link AttemptService#startOrResume} throws.
     */
    @OwnRecords
    @Transactional
    public AttemptId startQuiz(EmployeeId employee, String slug) {
        var module = open(employee, slug).orElseThrow(() -> new RefusedException("learning.module-unknown"));
        if (!module.allRead()) {
            throw new RefusedException("learning.quiz-locked", module.unread());
        }
        return attempts.startOrResume(employee, module.version().id());
    }

    /**
     * Begins the module's pre-test or gives the open one back; no lesson needs to be read. Throws {@link RefusedException}
     * {@code learning.module-unknown}, and what {@link AttemptService#startOrResumePreTest} throws.
     */
    @OwnRecords
    @Transactional
    public AttemptId startPreTest(EmployeeId employee, String slug) {
        var module = open(employee, slug).orElseThrow(() -> new RefusedException("learning.module-unknown"));
        return attempts.startOrResumePreTest(employee, module.version().id());
    }

    private static Optional<LessonSummary> lesson(LearnerModule module, int number) {
        return module.version().lessons().stream()
                .filter(lesson -> lesson.number() == number)
                .findFirst();
    }
}
