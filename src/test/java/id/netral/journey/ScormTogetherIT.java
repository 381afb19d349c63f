package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.learning.CompletedBy;
import id.netral.learning.ledger.OutsideCompletions;
import id.netral.learning.ledger.OutsideCompletions.Evidence;
import id.netral.learning.progress.Progress;
import id.netral.scorm.PackageReview;
import id.netral.scorm.ScormLaunch;
import id.netral.scorm.ScormLearning;
import id.netral.scorm.ScormPackageId;
import id.netral.scorm.ScormPackages;
import id.netral.scorm.TestPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever ends at one moment, over real HTTP: the ledger gets its row, and gets it once. */
@JourneyTest
class ScormTogetherIT {

    private static final String LEARNER = "199001012015012002";
    private static final int ROUNDS = 20;

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    AnswerKey key;

    @Autowired
    OutsideCompletions completions;

    @Autowired
    PackageReview review;

    @Autowired
    ScormPackages packages;

    @Autowired
    ScormLearning learning;

    @Autowired
    Progress progress;

    @Autowired
    AttemptService attempts;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private EmployeeId lia;
    private ModuleVersion module;
    private HttpVisitor device;

    @BeforeEach
    void people() throws Exception {
        remove();
        database.reset();
        lia = cast.person(LEARNER, "Lia Contoh", "Dinas Teladan");
        TestUsers.signIn(lia);
        module = catalog.current("aurat-politik").orElseThrow();
        device = new HttpVisitor(port).signIn(LEARNER, Cast.PASSWORD);
    }

    @AfterEach
    void leave() {
        remove();
        device.close();
    }

    private void remove() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM scorm_attempt").update();
        jdbc.sql("DELETE FROM scorm_package").update();
    }

    @Test
    void twoLastPartsTogetherCompleteTheModule() throws Exception {
        var id = add(TestPackage.twoParts(), CompletedBy.PACKAGE);
        for (var round = 0; round < ROUNDS; round++) {
            var first = open(id, 1);
            var second = open(id, 2);
            together(() -> finish(first), () -> finish(second));
            assertRecordedOnce(round);
        }
    }

    @Test
    void aPackageAndTheQuizTogetherCompleteAModuleThatAsksForBoth() throws Exception {
        var id = add(TestPackage.lesson(), CompletedBy.BOTH);
        for (var round = 0; round < ROUNDS; round++) {
            var launch = open(id, 1);
            var attempt = answered();
            together(
                    () -> finish(launch),
                    () -> device.post("/api/attempts/" + attempt + "/submit").statusCode());
            assertRecordedOnce(round);
        }
    }

    /** As when a package gets its say while somebody hands in the quiz. */
    @Test
    void twoEntriesTogetherAreRecordedOnce() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var attempt = answered();
            together(
                    this::enter,
                    this::enter,
                    () -> device.post("/api/attempts/" + attempt + "/submit").statusCode());
            assertRecordedOnce(round);
        }
    }

    private int enter() {
        TestUsers.signIn(lia);
        completions.record(lia, module.id(), Evidence.SCORM, null, Instant.parse("2026-12-01T03:00:00Z"));
        return 200;
    }

    private long answered() {
        TestUsers.signIn(lia);
        progress.open(lia, module.slug());
        var attempt = attempts.startOrResume(lia, module.id());
        key.of(attempt.value())
                .forEach((position, places) -> attempts.save(
                        lia,
                        attempt,
                        position,
                        1,
                        places.stream().map(String::valueOf).toList()));
        return attempt.value();
    }

    private int finish(ScormLaunch launch) throws IOException, InterruptedException {
        return device.put("/api/scorm/" + launch.attempt(), """
            {"launch":%d,"seq":1,"finished":true,
             "values":{"cmi.core.lesson_status":"completed","cmi.core.score.raw":"90"}}""".formatted(launch.launch()))
                .statusCode();
    }

    @SafeVarargs
    private void together(Callable<Integer>... acts) throws Exception {
        var barrier = new CyclicBarrier(acts.length);
        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(acts.length)) {
            var running = List.of(acts).stream()
                    .map(act -> pool.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .toList();
            for (var one : running) {
                answers.add(one.get());
            }
        }
        assertThat(answers).as("answers").containsOnly(200);
    }

    private void assertRecordedOnce(int round) {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM completion")
                        .query(Integer.class)
                        .single())
                .as("rows of the ledger in round %d", round)
                .isEqualTo(1);
        jdbc.sql("DELETE FROM completion").update();
        jdbc.sql("DELETE FROM attempt_item").update();
        jdbc.sql("DELETE FROM attempt").update();
        jdbc.sql("DELETE FROM scorm_attempt").update();
    }

    private ScormPackageId add(TestPackage files, CompletedBy counts) throws IOException {
        return files.offer(packages, review, module.module(), counts, folder);
    }

    private ScormLaunch open(ScormPackageId id, int part) {
        TestUsers.signIn(lia);
        return learning.open(lia, id, part).orElseThrow();
    }
}
