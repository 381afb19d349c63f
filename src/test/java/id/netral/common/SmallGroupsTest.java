package id.netral.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody's answers can be told from a table of groups. */
class SmallGroupsTest {

    @Test
    void groupsOfFiveAreShown() {
        assertThat(SmallGroups.shown(5, 20)).containsExactly(true, true);
    }

    @Test
    void theSmallestOtherGoesWithASmallGroupThatTheTotalWouldGiveAway() {
        assertThat(SmallGroups.shown(20, 3, 9)).containsExactly(true, false, false);
    }

    @Test
    void smallGroupsThatAreManyTogetherAreHiddenAlone() {
        assertThat(SmallGroups.shown(20, 3, 4)).containsExactly(true, false, false);
        assertThat(SmallGroups.shown(1, 2, 2, 8)).containsExactly(false, false, false, true);
    }

    @Test
    void fewPeopleInAllAreNeverShown() {
        assertThat(SmallGroups.shown(4)).containsExactly(false);
        assertThat(SmallGroups.shown(1, 1)).containsExactly(false, false);
        assertThat(SmallGroups.shown(1, 5)).containsExactly(false, false);
    }

    @Test
    void emptyGroupsChangeNothing() {
        assertThat(SmallGroups.shown(0, 7)).containsExactly(false, true);
        assertThat(SmallGroups.shown()).isEmpty();
    }
}
