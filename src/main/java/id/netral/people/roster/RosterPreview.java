package id.netral.people.roster;

import id.netral.people.roster.file.RosterColumn;
import java.util.List;
import java.util.Map;

/**
 * Result of a dry run; nothing has been changed.
 *
 * @param sheet name of the sheet that was read
 * @param columns the sheet's own words for the columns it was understood to have
 * @param newUnits paths of units that do not exist yet
 * @param similarUnits of those, the ones that are spelled nearly like a unit that exists, with that unit's path
 */
public record RosterPreview(
        PreviewId id,
        String fileName,
        String sheet,
        Map<RosterColumn, String> columns,
        RosterCounts counts,
        List<String> newUnits,
        Map<String, String> similarUnits) {}
