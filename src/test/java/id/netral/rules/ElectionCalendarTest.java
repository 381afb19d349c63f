package id.netral.rules;

import static id.netral.rules.ElectionPhase.KAMPANYE;
import static id.netral.rules.ElectionPhase.PEMUNGUTAN;
import static id.netral.rules.ElectionPhase.PEMUNGUTAN_ULANG;
import static id.netral.rules.ElectionPhase.PENDAFTARAN;
import static id.netral.rules.ElectionPhase.PRA_PENETAPAN;
import static id.netral.rules.ElectionPhase.SELESAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeDirectory;
import id.netral.people.UnitId;
import id.netral.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Dated phases of elections, for everybody or for a region, and what holds where somebody works. */
@IntegrationTest
class ElectionCalendarTest {

    private static final String PILKADA = "Pilkada Kabupaten Teladan";
    private static final LocalDate TODAY = TestClock.today();

    @Autowired
    TestDatabase database;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    RegionalElections regional;

    @Autowired
    EmployeeDirectory directory;

    private EmployeeId teacher;
    private EmployeeId nurse;

    @BeforeEach
    void people() {
        database.reset();
        teacher = database.employee("199001012015012001", "Guru Uji", "Dinas Pendidikan Teladan");
        nurse = database.employee("199001012015012002", "Perawat Uji", "Dinas Kesehatan Contoh");
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void takeBack() {
        TestUsers.signIn(null, Role.SDM);
        calendar.elections()
                .forEach(election ->
                        election.phases().forEach(dated -> calendar.withdraw(election.name(), dated.phase())));
        SecurityContextHolder.clearContext();
    }

    @Test
    void noneRunningIsAValidAnswer() {
        assertThat(calendar.running(TODAY)).isEmpty();
        assertThat(regional.of(teacher, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1,,",
        "0, PRA_PENETAPAN, pra_penetapan",
        "5, PENDAFTARAN, pra_penetapan",
        "19, PENDAFTARAN, pra_penetapan",
        "20, KAMPANYE, kampanye",
        "30, PEMUNGUTAN, pemungutan",
        "40, PEMUNGUTAN_ULANG, pemungutan",
        "50,,"
    })
    void thePhaseOfADayIsTheLastThatHasBegun(int day, ElectionPhase phase, String word) {
        dated(PRA_PENETAPAN, 0);
        dated(KAMPANYE, 20);
        dated(PENDAFTARAN, 5);
        dated(PEMUNGUTAN, 30);
        dated(PEMUNGUTAN_ULANG, 40);
        dated(SELESAI, 50);

        var running = calendar.running(TODAY.plusDays(day));

        assertThat(running.stream().map(each -> each.phase().phase()).toList())
                .isEqualTo(phase == null ? List.of() : List.of(phase));
        assertThat(running.stream().map(each -> each.phase().phase().word()).toList())
                .isEqualTo(word == null ? List.of() : List.of(word));
    }

    @Test
    void anElectionOfARegionConcernsOnlyWhoWorksThere() {
        dated(KAMPANYE, 0);
        assertThat(regional.of(teacher, TODAY)).hasSize(1);
        assertThat(regional.of(nurse, TODAY)).hasSize(1);

        calendar.concern(PILKADA, Set.of(unit("Dinas Pendidikan Teladan")));

        assertThat(regional.of(teacher, TODAY))
                .extracting(each -> each.election().name())
                .containsExactly(PILKADA);
        assertThat(regional.of(nurse, TODAY)).isEmpty();
    }

    @Test
    void everybodyIsConcernedAgainWhenNoUnitIsNamed() {
        dated(KAMPANYE, 0);
        calendar.concern(PILKADA, Set.of(unit("Dinas Pendidikan Teladan")));
        calendar.concern(PILKADA, Set.of());
        assertThat(regional.of(nurse, TODAY)).hasSize(1);
    }

    @Test
    void aPhaseTakenBackHoldsNoMore() {
        dated(KAMPANYE, 0);
        assertThat(regional.of(nurse, TODAY)).hasSize(1);
        calendar.withdraw(PILKADA, KAMPANYE);
        assertThat(regional.of(nurse, TODAY)).isEmpty();
    }

    @Test
    void twoElectionsRunAtOnce() {
        dated(KAMPANYE, 0);
        calendar.add("Pemilu Contoh", PRA_PENETAPAN, TODAY);
        assertThat(regional.of(nurse, TODAY)).hasSize(2);
    }

    @Test
    void thePhaseWhereOneWorksIsKnownWhileOnlyOneHolds() {
        assertThat(regional.phase(nurse, TODAY)).isEmpty();
        dated(KAMPANYE, 0);
        assertThat(regional.phase(nurse, TODAY)).hasValue("kampanye");
        calendar.add("Pemilu Contoh", PRA_PENETAPAN, TODAY);
        assertThat(regional.phase(nurse, TODAY)).isEmpty();
    }

    @Test
    void theSamePhaseTwiceIsRefused() {
        dated(KAMPANYE, 0);
        assertThatThrownBy(() -> dated(KAMPANYE, 3))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("election.known"));
    }

    @Test
    void onlyHrSaysWhomItConcerns() {
        dated(KAMPANYE, 0);
        TestUsers.signIn(nurse);
        assertThatThrownBy(() -> calendar.concern(PILKADA, Set.of())).isInstanceOf(AccessDeniedException.class);
    }

    private void dated(ElectionPhase phase, int days) {
        calendar.add(PILKADA, phase, TODAY.plusDays(days));
    }

    private UnitId unit(String name) {
        return directory.units().stream()
                .filter(unit -> unit.name().endsWith(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
