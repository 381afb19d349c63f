package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All the bank knows of a question, with its key.
 *
 * @param moduleTitle title of the module's current version, or what stands for it
 * @param fromPack whether a content pack brought it; false when it was written or imported in the bank
 * @param retiredAt null while it is in use
 * @param revisions newest first, never empty
 * @param uses newest version first
 */
public record QuestionDetail(
        long id,
        ModuleId module,
        String moduleSlug,
        String moduleTitle,
        boolean fromPack,
        @Nullable Instant retiredAt,
        List<Revision> revisions,
        List<Use> uses) {

    public QuestionDetail {
        revisions = List.copyOf(revisions);
        uses = List.copyOf(uses);
    }

    /** The revision new attempts get. */
    public Revision newest() {
        return revisions.getFirst();
    }

    /** Whether it is not drawn any more. */
    public boolean retired() {
        return retiredAt != null;
    }

    /**
     * A question as it was from one change to the next; the labels are those of today.
     *
     * @param number 1-based
     * @param changed what differs from the revision before; empty for the first
     */
    public record Revision(int number, Instant createdAt, QuestionDefinition definition, Set<RevisionPart> changed) {

        public Revision {
            changed = Set.copyOf(changed);
        }
    }

    /**
     * A module version that has asked the question or may.
     *
     * @param version 1-based number of the module version
     * @param current whether it is the module's current version
     * @param revision number of the revision it draws now, null when it draws none
     * @param attempts how many attempts drew the question, in whatever revision
     * @param open how many of those are still under way
     */
    public record Use(
            int version,
            String title,
            boolean current,
            @Nullable Integer revision,
            int attempts,
            int open) {}
}
