package id.netral.learning.duty;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.learning.audience.AudiencePreviews;
import id.netral.learning.duty.AssignmentFigures.Figures;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.LearningPathId;
import id.netral.learning.path.LearningPaths;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of assignments what a list shows: a few statements for however many. */
@Component
class AssignmentListings {

    private final AssignmentFigures figures;
    private final LearningPaths paths;
    private final WithdrawnModules withdrawn;
    private final Catalog catalog;
    private final ZoneId zone;

    AssignmentListings(
            AssignmentFigures figures,
            LearningPaths paths,
            WithdrawnModules withdrawn,
            Catalog catalog,
            ZoneId agencyZone) {
        this.figures = figures;
        this.paths = paths;
        this.withdrawn = withdrawn;
        this.catalog = catalog;
        this.zone = agencyZone;
    }

    private record Facts(
            Map<AssignmentId, Figures> figures, Map<LearningPathId, LearningPath> paths, Map<ModuleId, String> titles) {

        String title(AssignmentTarget target) {
            return switch (target) {
                case AssignmentTarget.OneModule(var module) -> titles.getOrDefault(module, "?");
                case AssignmentTarget.Path(var path) ->
                    paths.containsKey(path) ? paths.get(path).title() : "?";
            };
        }

        Stream<ModuleId> modules(AssignmentTarget target) {
            return switch (target) {
                case AssignmentTarget.OneModule(var module) -> Stream.of(module);
                case AssignmentTarget.Path(var path) ->
                    Stream.ofNullable(paths.get(path)).flatMap(known -> known.modules().stream());
            };
        }
    }

    /** In the order given. */
    List<AssignmentListing> of(List<AssignmentRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var facts = new Facts(
                figures.of(rows.stream().map(AssignmentRow::id).toList(), today),
                paths(rows),
                catalog.allModules().stream()
                        .collect(Collectors.toMap(ModuleReference::id, ModuleReference::title, (one, same) -> one)));
        var gone = withdrawn.among(rows.stream()
                .filter(AssignmentRow::running)
                .flatMap(row -> facts.modules(row.order().target()))
                .distinct()
                .toList());
        return rows.stream().map(row -> listing(row, facts, gone)).toList();
    }

    private Map<LearningPathId, LearningPath> paths(Collection<AssignmentRow> rows) {
        var asked = rows.stream()
                .map(row -> row.order().target())
                .flatMap(target -> target instanceof AssignmentTarget.Path(var path) ? Stream.of(path) : Stream.empty())
                .distinct()
                .toList();
        return paths.among(asked);
    }

    private AssignmentListing listing(AssignmentRow row, Facts facts, Map<ModuleId, WithdrawnModule> gone) {
        var found = facts.figures().getOrDefault(row.id(), AssignmentFigures.NONE);
        var few = row.order().audience().restricted() && found.progress().asked() < AudiencePreviews.FEW;
        return new AssignmentListing(
                row.id(),
                facts.title(row.order().target()),
                row.order(),
                few ? null : found.progress(),
                found.cycle(),
                row.running()
                        ? facts.modules(row.order().target())
                                .flatMap(module -> Stream.ofNullable(gone.get(module)))
                                .sorted(Comparator.comparing(WithdrawnModule::title))
                                .toList()
                        : List.of(),
                LocalDate.ofInstant(row.createdAt(), zone),
                row.endedAt() == null ? null : LocalDate.ofInstant(row.endedAt(), zone));
    }
}
