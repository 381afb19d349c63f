package id.netral.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final UnitId AGENCY = new UnitId(1);
    private static final UnitId OFFICE = new UnitId(2);
    private static final UnitId DIVISION = new UnitId(3);
    private static final UnitId SECTION = new UnitId(4);
    private static final UnitId OTHER = new UnitId(5);

    private final UnitTree tree = new UnitTree(List.of(
            unit(AGENCY, "Pemerintah Kota Contoh", null, false),
            unit(OFFICE, "Dinas Contoh", AGENCY, true),
            unit(DIVISION, "Bidang Satu", OFFICE, false),
            unit(SECTION, "Seksi A", DIVISION, false),
            unit(OTHER, "Badan Misal", AGENCY, true)));

    @Test
    void everythingBelowAUnitBelongsToItAndTheUnitItself() {
        assertThat(tree.below(OFFICE)).containsExactly(OFFICE, DIVISION, SECTION);
        assertThat(tree.below(SECTION)).containsExactly(SECTION);
        assertThat(tree.below(new UnitId(99))).isEmpty();
    }

    @Test
    void pathGoesFromTheTopToTheUnit() {
        assertThat(tree.pathName(SECTION)).isEqualTo("Pemerintah Kota Contoh › Dinas Contoh › Bidang Satu › Seksi A");
    }

    @Test
    void opdOfAUnitIsTheNearestAboveThatIsOne() {
        assertThat(tree.opd(SECTION)).map(Unit::id).contains(OFFICE);
        assertThat(tree.opd(OTHER)).map(Unit::id).contains(OTHER);
        assertThat(tree.opd(AGENCY)).map(Unit::id).contains(AGENCY);
    }

    @Test
    void aCircleThatGotInEndsNoQuestion() {
        var circle = new UnitTree(List.of(unit(OFFICE, "A", DIVISION, true), unit(DIVISION, "B", OFFICE, false)));

        assertThat(circle.below(OFFICE)).containsExactly(OFFICE, DIVISION);
        assertThat(circle.path(OFFICE)).hasSize(2);
    }

    @Test
    void aUnitWithAnUnknownParentStandsAtTheTop() {
        var orphan = new UnitTree(List.of(unit(OFFICE, "Dinas Contoh", AGENCY, true)));

        assertThat(orphan.tops()).extracting(Unit::id).containsExactly(OFFICE);
    }

    private static Unit unit(UnitId id, String name, @Nullable UnitId parent, boolean opd) {
        return new Unit(id, name, parent, opd, null);
    }
}
