package id.netral.assessment.bank;

import id.netral.question.QuestionDefinition;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Parts of a question that make a revision. */
public enum RevisionPart {
    TYPE(QuestionDefinition::type),
    STEM(QuestionDefinition::stem),
    /** What is offered, and the key. */
    BODY(QuestionDefinition::body),
    FEEDBACK(QuestionDefinition::feedback),
    ARTICLES(question -> Set.copyOf(question.articles())),
    TOPIC(QuestionDefinition::topic),
    DIFFICULTY(QuestionDefinition::difficulty);

    private final Function<QuestionDefinition, Object> part;

    RevisionPart(Function<QuestionDefinition, Object> part) {
        this.part = part;
    }

    /** The parts in which the two differ. */
    public static Set<RevisionPart> changed(QuestionDefinition before, QuestionDefinition after) {
        var changed = EnumSet.noneOf(RevisionPart.class);
        for (var part : values()) {
            if (!part.part.apply(before).equals(part.part.apply(after))) {
                changed.add(part);
            }
        }
        return changed;
    }
}
