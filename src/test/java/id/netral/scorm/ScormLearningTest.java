package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Score;
import id.netral.learning.CompletedBy;
import id.netral.learning.ModuleActivities;
import id.netral.learning.ModuleActivity;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.security.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** A package from its upload to the row in the ledger. */
@IntegrationTest
class ScormLearningTest {

    @Autowired
    ScormPackages packages;

    @Autowired
    PackageReview review;

    @Autowired
    ScormLearning learning;

    @Autowired
    CompletionLedger ledger;

    @Autowired
    ModuleActivities activities;

    @Autowired
    Catalog catalog;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @TempDir
    Path folder;

    EmployeeId ani;
    EmployeeId budi;
    ModuleReference module;

    @BeforeEach
    void people() {
        remove();
        database.reset();
        ani = database.employee("199001012015012001", "Ani Contoh", "Dinas Uji");
        budi = database.employee("199001012015011002", "Budi Contoh", "Dinas Uji");
        TestUsers.signIn(ani, Role.PELATIH);
        module = catalog.modules().getFirst();
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM scorm_attempt").update();
        jdbc.sql("DELETE FROM scorm_package").update();
    }

    @Test
    void aPackageIsOfferedOnItsModulesPage() throws IOException {
        var id = add(TestPackage.lesson());
        assertThat(activities.of(ani, module.id()))
                .containsExactly(new ModuleActivity("Paket uji", "paket/" + id, CompletedBy.PACKAGE, false));
        packages.withdraw(id);
        assertThat(activities.of(ani, module.id())).isEmpty();
        assertThat(learning.open(ani, id, null)).isEmpty();
    }

    @Test
    void aPackageWithAMissingPageIsRefusedAndNothingOfItStays() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> add(TestPackage.lesson().without("isi/index.html")))
                .extracting(RefusedException::key)
                .isEqualTo("scorm.manifest-no-file");
        assertThat(packages.count()).isZero();
    }

    @Test
    void aBombAmongItsFilesTakesAllOfItBack() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> add(TestPackage.lesson().with("z/bom.txt", new byte[30_000_000])))
                .extracting(RefusedException::key)
                .isEqualTo("scorm.zip-bomb");
        assertThat(packages.count()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM scorm_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTrainersTakePackagesIn() {
        TestUsers.signIn(ani, Role.SDM);
        assertThatThrownBy(() -> packages.add(
                        module.id(), CompletedBy.QUIZ, TestPackage.lesson().in(folder)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void passingEntersTheLedgerOnceWithItsScoreAndEvidence() throws IOException {
        var launch = open(add(TestPackage.lesson()));
        var begun = save(launch, 1, false, Map.of("cmi.core.lesson_status", "incomplete"));
        assertThat(begun.done()).isFalse();
        assertThat(ledger.of(ani)).isEmpty();
        var end = Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "87.5");
        var passed = save(launch, 2, true, end);
        assertThat(passed).isEqualTo(new ScormResult(LessonStatus.PASSED, new Score(new BigDecimal("87.5")), true));
        save(launch, 3, true, end);
        assertThat(ledger.of(ani)).singleElement().satisfies(row -> {
            assertThat(row.module()).isEqualTo(module.id());
            assertThat(row.attempt()).isNull();
            assertThat(row.score()).isEqualTo(new Score(new BigDecimal("87.5")));
        });
        assertThat(jdbc.sql("SELECT evidence FROM completion")
                        .query(String.class)
                        .list())
                .containsExactly("SCORM");
        assertThat(activities.of(ani, module.id()))
                .extracting(ModuleActivity::done)
                .containsExactly(true);
    }

    @Test
    void belowTheMasteryScoreNothingIsCompleted() throws IOException {
        var launch = open(add(TestPackage.lesson()));
        var failed = save(launch, 1, true, Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "69"));
        assertThat(failed.status()).isEqualTo(LessonStatus.FAILED);
        assertThat(ledger.of(ani)).isEmpty();
    }

    @Test
    void allPartsHaveToBeDone() throws IOException {
        var id = add(TestPackage.twoParts());
        var first = open(id);
        assertThat(first.item().title()).isEqualTo("Satu");
        assertThat(save(first, 1, true, Map.of("cmi.core.lesson_status", "completed"))
                        .done())
                .isFalse();
        var second = open(id);
        assertThat(second.item().title()).isEqualTo("Dua");
        assertThat(second.address()).endsWith("/isi/index.html?bagian=2");
        assertThat(save(second, 1, true, Map.of("cmi.core.lesson_status", "completed"))
                        .done())
                .isTrue();
        assertThat(ledger.of(ani)).hasSize(1);
        assertThat(learning.open(ani, id, 3)).isEmpty();
    }

    @Test
    void anOlderOpeningCanSaveNoMore() throws IOException {
        var id = add(TestPackage.lesson());
        var first = open(id);
        var second = open(id);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> save(first, 5, false, Map.of()))
                .extracting(RefusedException::key)
                .isEqualTo("scorm.opened-elsewhere");
        save(second, 1, false, Map.of("cmi.suspend_data", "baru"));
    }

    @Test
    void anOvertakenMessageChangesNothing() throws Exception {
        var id = add(TestPackage.lesson());
        var launch = open(id);
        save(launch, 2, false, Map.of("cmi.core.lesson_location", "kedua"));
        save(launch, 1, false, Map.of("cmi.core.lesson_location", "pertama"));
        web.perform(get(base(launch) + "~netral/api.js"))
                .andExpect(content().string(allOf(containsString("kedua"), not(containsString("pertama")))));
    }

    @Test
    void nobodySavesForSomebodyElse() throws Exception {
        var launch = open(add(TestPackage.lesson()));
        var body = "{\"launch\":%d,\"seq\":1,\"finished\":true,\"values\":{}}".formatted(launch.launch());
        var path = "/api/scorm/" + launch.attempt();
        web.perform(put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(authentication(TestUsers.of(budi)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(authentication(TestUsers.of(ani))))
                .andExpect(status().isForbidden());
        web.perform(put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(authentication(TestUsers.of(ani)))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("COMPLETED"))
                .andExpect(jsonPath("$.done").value(true));
        TestUsers.signIn(ani); // a request clears it
        assertThatThrownBy(() -> learning.open(budi, launch.scormPackage().id(), null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"launch\":1,\"seq\":1}",
                "{\"launch\":1,\"seq\":1,\"values\":{\"cmi.core.lesson_status\":\"menang\"}}",
                "{\"launch\":1,\"seq\":1,\"values\":{\"jahat\":\"x\"}}",
                "{\"launch\":1,\"seq\":1,\"values\":{\"cmi.comments\":null}}",
                "{\"launch\":1,\"seq\":1,\"values\":[]}",
                "{\"launch\":\"satu\",\"seq\":1,\"values\":{}}",
                "{\"launch\":1,\"seq\":null,\"values\":{}}",
                "{\"launch\":1,\"seq\":1,\"finished\":\"ya\",\"values\":{}}",
                "null",
                "[]",
                "bukan json"
            })
    void whatIsNoMessageIsRefused(String body) throws Exception {
        var launch = open(add(TestPackage.lesson()));
        web.perform(put("/api/scorm/" + launch.attempt())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(authentication(TestUsers.of(ani)))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void aPageRunsWithoutAnOriginAndLoadsNothingFromElsewhere() throws Exception {
        var launch = open(add(TestPackage.lesson()));
        web.perform(get(launch.address()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/html"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("sandbox allow-scripts;"),
                                        containsString("default-src http://localhost" + base(launch) + " "),
                                        containsString("form-action 'none'"),
                                        not(containsString("allow-same-origin")),
                                        not(containsString("'self'")))))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                containsString("frame-src http://localhost" + base(launch) + ";")))
                .andExpect(header().string("Permissions-Policy", containsString("fullscreen=()")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content()
                        .string(containsString("<head><script src=\"http://localhost" + base(launch)
                                + "~netral/api.js\"></script><meta charset=\"utf-8\">")));
        web.perform(get(base(launch) + "isi/gaya/gaya.css"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/css"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox allow-scripts;")));
    }

    @Test
    void noPageOfAPackageIsAPageOfOurAddress() throws Exception {
        var launch = open(add(TestPackage.lesson()));
        web.perform(get(launch.address()).header("Sec-Fetch-Dest", "document"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(""));
        web.perform(get(launch.address()).header("Sec-Fetch-Dest", "iframe")).andExpect(status().isOk());
    }

    @Test
    void aPackageLearnsNothingOfThePerson() throws Exception {
        var launch = open(add(TestPackage.lesson()));
        web.perform(get(base(launch) + "~netral/api.js"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Ani")),
                                not(containsString("199001012015012001")),
                                containsString("\"cmi.student_data.mastery_score\":\"70\""),
                                containsString("ab-initio"))));
    }

    @Test
    void theTimeAddsUpAndASuspendedPartIsResumed() throws Exception {
        var id = add(TestPackage.lesson());
        var suspended = Map.of(
                "cmi.core.lesson_status", "incomplete",
                "cmi.core.exit", "suspend",
                "cmi.core.session_time", "0000:10:30.50",
                "cmi.suspend_data", "halaman=3");
        save(open(id), 1, true, suspended);
        save(open(id), 1, true, suspended);
        web.perform(get(base(open(id)) + "~netral/api.js"))
                .andExpect(content()
                        .string(allOf(
                                containsString("0000:21:01.00"),
                                containsString("\"cmi.core.entry\":\"resume\""),
                                containsString("halaman=3"))));
    }

    @Test
    void withoutTheKeyNothingIsServed() throws Exception {
        var id = add(TestPackage.lesson());
        var old = open(id);
        var launch = open(id);
        web.perform(get(old.address())).andExpect(status().isNotFound());
        web.perform(get("/scorm/tebakan/isi/index.html")).andExpect(status().isNotFound());
        web.perform(get(base(launch) + "isi/lain.html")).andExpect(status().isNotFound());
        jdbc.sql("UPDATE scorm_attempt SET token_until = '2020-01-01'").update();
        web.perform(get(launch.address())).andExpect(status().isNotFound());
    }

    @Test
    void aWithdrawnPackageIsServedNoMore() throws Exception {
        var launch = open(add(TestPackage.lesson()));
        packages.withdraw(launch.scormPackage().id());
        assertThatThrownBy(() -> save(launch, 1, true, Map.of())).isInstanceOf(RefusedException.class);
        web.perform(get(launch.address())).andExpect(status().isNotFound());
    }

    private ScormPackageId add(TestPackage files) throws IOException {
        return files.offer(packages, review, module.id(), CompletedBy.PACKAGE, folder);
    }

    private ScormLaunch open(ScormPackageId id) {
        return learning.open(ani, id, null).orElseThrow();
    }

    private ScormResult save(ScormLaunch launch, int seq, boolean finished, Map<String, String> values) {
        return learning.save(ani, launch.attempt(), launch.launch(), seq, finished, values);
    }

    private static String base(ScormLaunch launch) {
        return launch.address().replaceFirst("isi/.*", "");
    }
}
