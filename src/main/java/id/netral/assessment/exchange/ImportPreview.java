package id.netral.assessment.exchange;

import id.netral.assessment.exchange.common.Loss;
import id.netral.catalog.ModuleId;
import id.netral.common.source.Fault;
import java.util.List;

/**
 * Result of a dry run; nothing has been changed.
 *
 * @param added questions whose code the module does not have yet
 * @param changed questions that would get a revision or other labels
 * @param published whether people are asked the module's questions, so that new ones and other texts wait for a second person
 * @param proposed how many of the added and changed questions wait already, with a text the import would replace
 * @param faults what is wrong, by file and line; questions with a fault are left out
 * @param losses what of the file does not come along
 */
public record ImportPreview(
        ImportId id,
        ModuleId module,
        String fileName,
        int added,
        int changed,
        int unchanged,
        boolean published,
        int proposed,
        List<Fault> faults,
        List<Loss> losses) {

    /** Whether applying would change anything. */
    public boolean changesAnything() {
        return added + changed > 0;
    }
}
