package id.netral.people.roster.undo;

import id.netral.people.roster.AppliedRoster;
import java.util.List;

/**
 * What taking back an import would do.
 *
 * @param deactivated people the import brought, who become inactive
 * @param restored people it changed, who become as they were before
 * @param returned people it made inactive, who become active again with their accounts
 * @param endedUnits paths of units it made, which end
 * @param obstacles what stands in the way; while there is one nothing can be taken back
 */
public record RosterUndoPreview(
        AppliedRoster roster,
        int deactivated,
        int restored,
        int returned,
        List<String> endedUnits,
        List<Obstacle> obstacles) {

    /**
     * Somebody, or a unit, that is not as the import left it.
     *
     * @param name of the person or unit
     * @param number the person's NIP as stored, empty for a unit
     * @param key of the sentence in the translations that says why
     */
    public record Obstacle(String name, String number, String key) {}
}
