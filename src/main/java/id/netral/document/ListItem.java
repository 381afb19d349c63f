package id.netral.document;

import java.util.List;

/**
 * One point of a list.
 *
 * @param blocks the first is a paragraph, possibly empty
 */
public record ListItem(List<Block> blocks) {

    /** Brings the blocks into normal form. */
    public ListItem {
        blocks = NormalForm.item(blocks);
    }
}
