package id.netral.assessment.bank;

import id.netral.question.QuestionDefinition.Labels;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody changed of a question's labels; may be put over labels that others have changed in the meantime.
 *
 * @param before as they were when the person began
 * @param after as the person left them
 */
public record LabelChange(Labels before, Labels after) {

    /** Labels that may change. */
    public enum Part {
        PHASE,
        REVIEW_ON,
        TAGS
    }

    /** What differs. */
    public Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        if (before.phase() != after.phase()) {
            parts.add(Part.PHASE);
        }
        if (!Objects.equals(before.reviewOn(), after.reviewOn())) {
            parts.add(Part.REVIEW_ON);
        }
        if (!Set.copyOf(before.tags()).equals(Set.copyOf(after.tags()))) {
            parts.add(Part.TAGS);
        }
        return parts;
    }

    /** The labels of now with this change, and nothing else, made to them. */
    public Labels over(Labels now) {
        var parts = parts();
        return new Labels(
                parts.contains(Part.PHASE) ? after.phase() : now.phase(),
                parts.contains(Part.REVIEW_ON) ? after.reviewOn() : now.reviewOn(),
                tags(now.tags()));
    }

    private List<String> tags(List<String> now) {
        var tags = new ArrayList<>(now);
        tags.removeIf(tag -> before.tags().contains(tag) && !after.tags().contains(tag));
        after.tags().stream()
                .filter(tag -> !before.tags().contains(tag) && !tags.contains(tag))
                .forEach(tags::add);
        return tags;
    }
}
