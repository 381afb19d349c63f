package id.netral.learning.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.common.RefusedException;
import id.netral.learning.audience.Audience.Match;
import id.netral.people.EmployeeKind;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import id.netral.security.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rules that say whom an assignment means. */
class AudienceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitTree TREE = new UnitTree(List.of(
            new Unit(new UnitId(1), "Dinas Contoh", null, true, null),
            new Unit(new UnitId(2), "Bidang Contoh", new UnitId(1), false, null)));

    private static final Audience FULL = new Audience(
            Match.ANY,
            List.of(
                    new Criterion.Everyone(),
                    new Criterion.InUnit(new UnitId(1)),
                    new Criterion.OfKind(EmployeeKind.NON_ASN),
                    new Criterion.InRank(EmployeeKind.PNS, "III/a", "IV/e"),
                    new Criterion.InPosition("lurah", false),
                    new Criterion.WithRole(Role.PELATIH),
                    new Criterion.HiredWithin(12),
                    new Criterion.Picked(7, "Daftar")),
            List.of(new Criterion.HiredSince(TODAY), new Criterion.SpouseStands()));

    private static void assertRefused(String key, ThrowingCallable made) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(made).withMessage(key);
    }

    @Test
    void isKeptAndReadBackTheSame() {
        assertThat(Audience.parse(FULL.json())).isEqualTo(FULL);
        assertThat(Audience.parse(Audience.EVERYBODY.json())).isEqualTo(Audience.EVERYBODY);
        assertThat(Audience.parse(FULL.json()).json()).isEqualTo(FULL.json());
    }

    @Test
    void aRuleThatMakesNoSenseCannotBeMade() {
        assertRefused("audience.empty", () -> new Audience(Match.ALL, List.of(), List.of()));
        assertRefused(
                "audience.too-many",
                () -> new Audience(
                        Match.ALL, Collections.nCopies(Audience.MOST + 1, new Criterion.Everyone()), List.of()));
        assertRefused("audience.position-missing", () -> new Criterion.InPosition("  ", true));
        assertRefused("audience.position-long", () -> new Criterion.InPosition("x".repeat(201), true));
        assertRefused("audience.months", () -> new Criterion.HiredWithin(0));
        assertRefused("audience.months", () -> new Criterion.HiredWithin(121));
        assertRefused("audience.rank-order", () -> new Criterion.InRank(EmployeeKind.PNS, "IV/a", "III/d"));
        assertRefused("audience.rank-unknown", () -> new Criterion.InRank(EmployeeKind.PPPK, "III/a", "IX"));
        assertRefused("audience.rank-unknown", () -> new Criterion.InRank(EmployeeKind.NON_ASN, "I", "II"));
    }

    @Test
    void golonganHaveTheirOrderInEachKind() {
        assertThat(RankScale.between(EmployeeKind.PNS, "III/c", "IV/b"))
                .containsExactly("III/c", "III/d", "IV/a", "IV/b");
        assertThat(RankScale.between(EmployeeKind.PPPK, "IX", "XI")).containsExactly("IX", "X", "XI");
        assertThat(RankScale.of(EmployeeKind.PNS)).hasSize(17).endsWith("IV/e");
        assertThat(RankScale.of(EmployeeKind.PPPK)).hasSize(17).endsWith("XVII");
    }

    @Test
    void whatPeopleTypedIsNeverPartOfTheStatement() {
        var sql = new AudienceSql(TREE, TODAY);
        var condition = sql.condition(Audience.of(new Criterion.InPosition("' OR '1'='1", false)));
        assertThat(condition).doesNotContain("OR");
        assertThat(sql.parameters()).containsValue("%' OR '1'='1%");
        sql.condition(new Criterion.InPosition("50%_", false));
        assertThat(sql.parameters()).containsValue("%50\\%\\_%");
    }

    @Test
    void aUnitMeansThoseBelowAndAnEndedOneNobody() {
        var sql = new AudienceSql(TREE, TODAY);
        sql.condition(new Criterion.InUnit(new UnitId(1)));
        assertThat(sql.parameters()).containsValue(List.of(1L, 2L));
        assertThat(sql.condition(new Criterion.InUnit(new UnitId(9)))).isEqualTo("1 = 0");
        assertThat(sql.within(List.of(new UnitId(9)))).isEqualTo("1 = 0");
        assertThat(sql.within(List.of())).isEqualTo("1 = 1");
    }

    @Test
    void onlyDeclarationsAreRestricted() {
        assertThat(FULL.restricted()).isTrue();
        assertThat(Audience.EVERYBODY.restricted()).isFalse();
        assertThat(FULL.units()).containsExactly(new UnitId(1));
        assertThat(FULL.usesRoles()).isTrue();
    }
}
