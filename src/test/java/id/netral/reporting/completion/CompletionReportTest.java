package id.netral.reporting.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestUsers;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportTestBase;
import id.netral.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is in the report, in which state, and who may see it. */
class CompletionReportTest extends ReportTestBase {

    private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");

    @Test
    void nobodyIsListedBeforeAnythingIsAsked() {
        assertThat(report.overview(CompletionFilter.ALL).totals()).isEqualTo(CompletionTotals.NONE);
        assertThat(rows(CompletionFilter.ALL)).isEmpty();
    }

    @Test
    void anAssignmentToAllAsksEverybodyAndOneToAUnitItsPeople() {
        records.assign(first, null, LocalDate.of(2026, 12, 1));
        records.assign(second, EDUCATION, null);

        assertThat(rows(CompletionFilter.ALL))
                .extracting(CompletionRow::name, CompletionRow::module)
                .containsExactlyInAnyOrder(
                        tuple("Ani Rahmawati", first),
                        tuple("Budi Santoso", first),
                        tuple("Budi Santoso", second),
                        tuple("Citra Dewi", first),
                        tuple("Citra Dewi", second));
        assertThat(report.overview(CompletionFilter.ALL).totals()).isEqualTo(new CompletionTotals(3, 0, 0, 5));
    }

    @Test
    void statesFollowFromWhatIsRecorded() {
        records.assign(first, null, null);
        records.begin(budi, first, NOON);
        records.attempt(citra, first, NOON);
        assertThat(row(ani, first).state()).isEqualTo(CompletionState.BELUM_MULAI);
        assertThat(row(ani, first).version()).isNull();
        assertThat(row(budi, first).state()).isEqualTo(CompletionState.SEDANG_BERJALAN);
        assertThat(row(budi, first).startedOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(row(citra, first).state()).isEqualTo(CompletionState.SEDANG_BERJALAN);
        assertThat(row(citra, first).startedOn()).isEqualTo(LocalDate.of(2026, 11, 10));

        records.complete(budi, first, NOON, "87.50", null);
        var done = row(budi, first);
        assertThat(done.state()).isEqualTo(CompletionState.SELESAI);
        assertThat(done.score()).isEqualByComparingTo("87.5");
        assertThat(done.jp()).isEqualByComparingTo("2.5");
        assertThat(done.version()).isPositive();
        assertThat(report.overview(CompletionFilter.ALL).totals()).isEqualTo(new CompletionTotals(3, 1, 1, 1));
    }

    @Test
    void whatIsBegunOrFinishedStaysWhenTheAssignmentEnds() {
        records.assign(first, null, null);
        records.begin(budi, first, NOON);
        records.complete(citra, first, NOON, "80", null);
        records.endAssignments();

        assertThat(rows(CompletionFilter.ALL))
                .extracting(CompletionRow::name)
                .containsExactly("Budi Santoso", "Citra Dewi");
    }

    @Test
    void peopleWhoLeftAreNotListed() {
        records.assign(first, null, null);
        records.complete(citra, first, NOON, "80", null);
        records.leave(citra);

        assertThat(rows(CompletionFilter.ALL)).extracting(CompletionRow::name).doesNotContain("Citra Dewi");
        assertThat(report.overview(CompletionFilter.ALL).totals().people()).isEqualTo(2);
    }

    @Test
    void onlyTheNewestRowThatNothingSupersedesCounts() {
        var wrong = records.complete(budi, first, NOON, "95", null);
        var corrected = records.complete(budi, first, NOON, "70", wrong);
        assertThat(row(budi, first).score()).isEqualByComparingTo("70");

        records.complete(budi, first, NOON, "71", corrected);
        assertThat(row(budi, first).score()).isEqualByComparingTo("71");

        records.complete(budi, first, NOON.plusSeconds(60), "90", null);
        assertThat(row(budi, first).score()).isEqualByComparingTo("90");
        assertThat(report.overview(CompletionFilter.ALL).totals()).isEqualTo(new CompletionTotals(1, 1, 0, 0));
    }

    @Test
    void aRowMovedToAnotherPersonLeavesTheFirst() {
        var wrong = records.complete(budi, first, NOON, "95", null);
        records.complete(citra, first, NOON, "95", wrong);

        assertThat(rows(CompletionFilter.ALL)).extracting(CompletionRow::name).containsExactly("Citra Dewi");
    }

    @Test
    void theEarliestDueDayOfSeveralAssignmentsHolds() {
        records.assign(first, null, LocalDate.of(2026, 12, 31));
        records.assign(first, HEALTH, LocalDate.of(2026, 12, 1));

        assertThat(row(ani, first).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(row(budi, first).dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(rows(CompletionFilter.ALL)).hasSize(3);
    }

    @Test
    void lateIsWhoFinishedAfterTheDayOrHasNotFinishedYet() {
        records.assign(first, null, LocalDate.of(2026, 11, 1));
        records.complete(ani, first, Instant.parse("2026-11-01T16:59:59Z"), "80", null); // 23.59 WIB
        records.complete(budi, first, Instant.parse("2026-11-01T17:00:00Z"), "80", null); // next day

        assertThat(row(ani, first).late()).isFalse();
        assertThat(row(budi, first).late()).isTrue();
        assertThat(row(citra, first).late()).isTrue();
        assertThat(row(budi, first).completedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2026-11-10, true",
        "2026-11-11, 2026-11-11, false",
        "2026-11-09, 2026-11-09, false",
        "2026-11-10, , true",
        "2026-11-11, , false",
        ", 2026-11-10, true",
        ", 2026-11-09, false"
    })
    void aPeriodGoesFromMidnightToMidnightOfTheAgency(LocalDate from, LocalDate to, boolean both) {
        records.complete(ani, first, Instant.parse("2026-11-09T17:00:00Z"), "80", null); // 00.00 WIB on the 10th
        records.complete(budi, first, Instant.parse("2026-11-10T16:59:59.999999Z"), "80", null); // last moment of it
        records.assign(second, null, null);

        var filter = new CompletionFilter(null, null, from, to, null, "");
        assertThat(rows(filter)).hasSize(both ? 2 : 0);
        assertThat(report.overview(filter).totals().rows()).isEqualTo(both ? 2 : 0);
    }

    @Test
    void filtersAddUp() {
        records.assign(first, null, null);
        records.assign(second, null, null);
        records.begin(budi, first, NOON);
        var unit = records.unit(EDUCATION);

        assertThat(rows(new CompletionFilter(unit, null, null, null, null, ""))).hasSize(4);
        assertThat(rows(new CompletionFilter(unit, first, null, null, null, "")))
                .hasSize(2);
        assertThat(rows(new CompletionFilter(unit, first, null, null, CompletionState.SEDANG_BERJALAN, "")))
                .extracting(CompletionRow::name)
                .containsExactly("Budi Santoso");
        assertThat(rows(new CompletionFilter(unit, first, null, null, CompletionState.SELESAI, "")))
                .isEmpty();
        assertThat(rows(new CompletionFilter(null, null, null, null, CompletionState.BELUM_MULAI, "")))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "budi, 1",
        "SANTO, 1",
        "'  dewi ', 1",
        "19870202, 1",
        "'19870202 201402 1', 1",
        "0202, 0",
        "%, 0",
        "_, 0",
        "'\\', 0",
        "x' OR 1=1, 0",
        "'', 3"
    })
    void searchFindsNamesAndTheBeginningOfANip(String text, int found) {
        records.assign(first, null, null);
        assertThat(rows(new CompletionFilter(null, null, null, null, null, text)))
                .hasSize(found);
    }

    @Test
    void anOfficerOfOneUnitSeesThatUnitWhateverTheFilterAsks() {
        records.assign(first, null, null);
        TestUsers.signIn(ani, Role.SDM_OPD);
        var foreign = new CompletionFilter(records.unit(EDUCATION), null, null, null, null, "");

        assertThat(rows(CompletionFilter.ALL)).extracting(CompletionRow::unit).containsExactly(HEALTH);
        assertThat(rows(foreign)).isEmpty();
        assertThat(report.overview(foreign).totals()).isEqualTo(CompletionTotals.NONE);
        assertThat(report.page(overviewAsHr(foreign), 0, 50)).isEmpty();
        assertThat(report.units()).extracting(unit -> unit.name()).containsExactly(HEALTH);
    }

    /** Counts that somebody with more rights asked for open no rows. */
    private CompletionOverview overviewAsHr(CompletionFilter filter) {
        TestUsers.signIn(null, Role.SDM);
        var overview = report.overview(filter);
        TestUsers.signIn(ani, Role.SDM_OPD);
        return overview;
    }

    @Test
    void anOfficerFollowsTheRosterIntoAnotherUnitAndOut() {
        records.assign(first, null, null);
        TestUsers.signIn(ani, Role.SDM_OPD);
        records.transfer(ani, EDUCATION);
        assertThat(rows(CompletionFilter.ALL)).extracting(CompletionRow::unit).containsOnly(EDUCATION);

        records.leave(ani);
        assertThat(rows(CompletionFilter.ALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SDM", "ADMIN"})
    void hrAndAdministratorsSeeTheWholeAgency(Role role) {
        records.assign(first, null, null);
        TestUsers.signIn(ani, role, Role.SDM_OPD);
        assertThat(rows(CompletionFilter.ALL)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"PESERTA", "PELATIH", "PENINJAU"})
    void othersAreDenied(Role role) {
        TestUsers.signIn(ani, role);
        assertThatThrownBy(() -> report.overview(CompletionFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rows(CompletionFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> report.units()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsDenied() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> report.overview(CompletionFilter.ALL))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anOfficerWithoutAnEmployeeSeesNobody() {
        records.assign(first, null, null);
        TestUsers.signIn(null, Role.SDM_OPD);
        assertThat(rows(CompletionFilter.ALL)).isEmpty();
    }

    @Test
    void aUnitMeansThoseBelowItToo() {
        records.moveUnit(HEALTH, EDUCATION);
        records.assign(first, null, null);

        var filter = new CompletionFilter(records.unit(EDUCATION), null, null, null, null, "");
        assertThat(rows(filter)).hasSize(3);
        assertThat(rows(new CompletionFilter(records.unit(HEALTH), null, null, null, null, "")))
                .hasSize(1);
        TestUsers.signIn(budi, Role.SDM_OPD);
        assertThat(rows(CompletionFilter.ALL)).hasSize(3);
        TestUsers.signIn(ani, Role.SDM_OPD);
        assertThat(rows(filter)).extracting(CompletionRow::name).containsExactly("Ani Rahmawati");
    }

    @Test
    void aLeaderSeesTheUnitsHeadedWithoutNumbers() {
        records.assign(first, null, null);
        records.head(HEALTH, budi);
        TestUsers.signIn(budi, Role.PIMPINAN);

        assertThat(rows(CompletionFilter.ALL)).extracting(CompletionRow::name).containsExactly("Ani Rahmawati");
        assertThat(rows(CompletionFilter.ALL).getFirst().nip()).isNull();
    }

    @Test
    void aCompletionFromBeforeTheDayThatCountsDoesNotFulfil() {
        records.assign(first, null, null);
        records.begin(budi, first, NOON);
        records.complete(budi, first, NOON, "80", null);
        records.askAnew(budi, LocalDate.of(2026, 11, 11));
        assertThat(row(budi, first).state()).isEqualTo(CompletionState.BELUM_MULAI);

        records.askAnew(budi, LocalDate.of(2026, 11, 10)); // its midnight in Jakarta comes before
        assertThat(row(budi, first).state()).isEqualTo(CompletionState.SELESAI);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 1000})
    void pagesHaveNoGapsAndNoDoubles(int size) {
        for (var i = 0; i < 40; i++) {
            // many of one name, so that only the id tells them apart
            database.employee("1990010120150110%02d".formatted(i), "Dewi Lestari", "Unit " + i % 3);
        }
        records.modules().forEach(module -> records.assign(module, null, null));
        var overview = report.overview(CompletionFilter.ALL);
        var paged = new ArrayList<CompletionRow>();
        for (var offset = 0; offset < overview.totals().rows(); offset += size) {
            var page = report.page(overview, offset, size);
            assertThat(page).hasSizeLessThanOrEqualTo(size).isNotEmpty();
            paged.addAll(page);
        }

        assertThat(paged).doesNotHaveDuplicates().hasSize(43 * records.modules().size());
        assertThat(paged).isEqualTo(rows(CompletionFilter.ALL));
        assertThat(report.page(overview, paged.size(), size)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
