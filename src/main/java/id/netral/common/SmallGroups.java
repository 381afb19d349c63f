package id.netral.common;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keeps figures about few people from being read as figures about persons. Small groups are hidden, and with them the
 * smallest of the others as long as what is hidden, which the total gives away, is itself a small group.
 */
public final class SmallGroups {

    /** People that make a group one may show. */
    public static final int FEWEST = 5;

    private SmallGroups() {}

    /** Which of the groups may be shown, by their numbers of people; empty groups are left out of the reckoning. */
    public static boolean[] shown(int... people) {
        var shown = new boolean[people.length];
        var hidden = 0;
        for (var group = 0; group < people.length; group++) {
            shown[group] = people[group] >= FEWEST;
            hidden += shown[group] ? 0 : people[group];
        }
        while (hidden > 0 && hidden < FEWEST) {
            var next = smallest(people, shown);
            if (next < 0) {
                Arrays.fill(shown, false);
                return shown;
            }
            shown[next] = false;
            hidden += people[next];
        }
        return shown;
    }

    private static int smallest(int[] people, boolean[] among) {
        return IntStream.range(0, people.length)
                .filter(group -> among[group])
                .boxed()
                .min(Comparator.comparingInt(group -> people[group]))
                .orElse(-1);
    }
}
