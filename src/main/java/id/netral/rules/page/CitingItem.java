package id.netral.rules.page;

/**
 * One thing that cites an article, for those who answer for it.
 *
 * @param key unique in its kind, and the same as long as the thing is
 * @param holder name of the module or story it belongs to; empty for none
 * @param title how its list calls it
 * @param address where it is looked at, relative to the root of the site
 */
public record CitingItem(Kind kind, String key, String holder, String title, String address) {

    private static final int LONGEST = 500;

    /** What it is, in the order of lists. */
    public enum Kind {
        LESSON,
        DRAFT_LESSON,
        QUESTION,
        STORY,
        DRAFT_STORY,
        RULE,
        CASE
    }

    /** Shortens a long title. */
    public CitingItem {
        title = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
