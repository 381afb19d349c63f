package id.netral.authoring.checks;

import id.netral.authoring.CompiledDraft;
import id.netral.common.Formats;
import id.netral.common.source.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the check of the pack says beyond what was found already, at the lesson or question it means. */
final class PackFaults {

    /** Faults that the looks at lessons and citations say in kinder words. */
    private static final Set<String> SAID = Set.of(
            "fault.noAltText",
            "fault.noImage",
            "fault.headingJump",
            "fault.headingEmpty",
            "fault.noText",
            "fault.unknownArticle",
            "fault.unsureArticle",
            "fault.articleNotInForce");

    private PackFaults() {}

    static List<Finding> of(List<Fault> faults, CompiledDraft draft, List<Finding> said) {
        var places = said.stream().map(Finding::place).map(PackFaults::whole).toList();
        return faults.stream()
                .map(fault -> Map.entry(fault, place(fault, draft)))
                .filter(fault -> !SAID.contains(fault.getKey().key()) || !places.contains(whole(fault.getValue())))
                .map(fault -> Finding.error(
                        fault.getValue(), "check.pack", fault.getKey().describe(Formats.INDONESIAN)))
                .distinct()
                .toList();
    }

    private static Place whole(Place place) {
        return switch (place) {
            case Place.Lesson lesson -> new Place.Lesson(lesson.slug(), lesson.title(), "");
            case Place.Question _ -> new Place.Bank();
            default -> place;
        };
    }

    private static Place place(Fault fault, CompiledDraft draft) {
        var path = fault.file().substring(fault.file().indexOf('/') + 1);
        if (path.equals("quiz.yaml")) {
            return new Place.Bank();
        }
        return draft.lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .<Place>map(lesson -> new Place.Lesson(lesson.slug(), lesson.title(), ""))
                .findFirst()
                .orElse(new Place.Facts());
    }
}
