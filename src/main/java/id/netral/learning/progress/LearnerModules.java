package id.netral.learning.progress;

import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.LessonId;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.learning.duty.Assignments;
import id.netral.learning.duty.Duty;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.learning.ledger.CompletionRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together how a person stands with modules. */
@Component
class LearnerModules {

    private final Catalog catalog;
    private final AttemptService attempts;
    private final Assignments assignments;
    private final CompletionLedger ledger;
    private final EnrolmentRepository enrolments;
    private final LessonReadRepository lessonsRead;

    LearnerModules(
            Catalog catalog,
            AttemptService attempts,
            Assignments assignments,
            CompletionLedger ledger,
            EnrolmentRepository enrolments,
            LessonReadRepository lessonsRead) {
        this.catalog = catalog;
        this.attempts = attempts;
        this.assignments = assignments;
        this.ledger = ledger;
        this.enrolments = enrolments;
        this.lessonsRead = lessonsRead;
    }

    /**
     * All modules on offer, by title, then those begun and withdrawn since; the quiz's standing only where the quiz is what
     * comes next.
     */
    List<LearnerModule> all(EmployeeId employee) {
        var begun = enrolments.all(employee.value());
        var facts = facts(employee, begun);
        var offered = catalog.current();
        var ids = offered.stream().map(ModuleVersion::module).collect(Collectors.toSet());
        var withdrawn = begun.stream()
                .filter(enrolment -> !ids.contains(enrolment.module()))
                .flatMap(enrolment -> catalog.version(enrolment.version()).stream());
        return Stream.concat(offered.stream(), withdrawn)
                .map(version -> module(employee, version, facts, false))
                .toList();
    }

    /** One module, always with the quiz's standing. */
    LearnerModule one(EmployeeId employee, ModuleVersion current) {
        var enrolment = enrolments.find(employee.value(), current.module().value()).stream()
                .toList();
        return one(employee, current, enrolment);
    }

    /** The same, where the enrolment is known already. */
    LearnerModule one(EmployeeId employee, ModuleVersion current, List<Enrolment> enrolment) {
        return module(employee, current, facts(employee, enrolment), true);
    }

    private record Facts(
            Map<ModuleId, Enrolment> enrolments,
            Map<ModuleId, Duty> duties,
            Map<ModuleId, CompletionRecord> completions,
            Set<LessonId> read) {}

    private Facts facts(EmployeeId employee, List<Enrolment> begun) {
        var completions = ledger.of(employee).stream()
                .collect(Collectors.toMap(CompletionRecord::module, Function.identity(), (newest, older) -> newest));
        return new Facts(
                begun.stream().collect(Collectors.toMap(Enrolment::module, Function.identity())),
                assignments.duties(employee),
                completions,
                lessonsRead.of(employee.value()));
    }

    private LearnerModule module(EmployeeId employee, ModuleVersion current, Facts facts, boolean always) {
        var enrolment = facts.enrolments().get(current.module());
        var version = enrolment == null
                ? current
                : catalog.version(enrolment.version()).orElse(current);
        var read = version.lessons().stream()
                .filter(lesson -> facts.read().contains(lesson.id()))
                .map(LessonSummary::number)
                .collect(Collectors.toUnmodifiableSet());
        var completion = facts.completions().get(current.module());
        var module = new LearnerModule(
                version,
                facts.duties().get(current.module()),
                enrolment == null ? null : enrolment.place(),
                read,
                null,
                completion);
        return always || module.allRead() && !module.done()
                ? module.with(attempts.standing(employee, version.id()))
                : module;
    }
}
