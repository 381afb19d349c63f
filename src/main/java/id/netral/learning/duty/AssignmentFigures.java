package id.netral.learning.duty;

import id.netral.learning.duty.DutyRepository.Figure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts whom assignments ask, and how far these people are, in the newest cycle of each module that asks them. */
@Component
class AssignmentFigures {

    /** What is known of one assignment. */
    record Figures(AssignmentProgress progress, int cycle) {}

    /** Of one that asks nobody. */
    static final Figures NONE = new Figures(AssignmentProgress.NONE, 0);

    private final DutyRepository duties;

    AssignmentFigures(DutyRepository duties) {
        this.duties = duties;
    }

    /** By assignment; one that asks nobody is missing. */
    Map<AssignmentId, Figures> of(Collection<AssignmentId> assignments, LocalDate today) {
        return assignments.isEmpty()
                ? Map.of()
                : duties.figures(assignments.stream().map(AssignmentId::value).toList(), today).stream()
                        .collect(Collectors.toMap(
                                figure -> new AssignmentId(figure.assignment()), AssignmentFigures::figures));
    }

    private static Figures figures(Figure figure) {
        return new Figures(
                new AssignmentProgress(figure.asked(), figure.fulfilled(), figure.overdue()), figure.cycle());
    }
}
