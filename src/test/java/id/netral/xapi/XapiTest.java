package id.netral.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptStarted;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.learning.LearningFixture;
import id.netral.learning.LessonRead;
import id.netral.learning.ModuleCompleted;
import id.netral.learning.progress.Progress;
import id.netral.messaging.MutableClock;
import id.netral.people.EmployeeDirectory;
import id.netral.security.Role;
import id.netral.xapi.SmallRecordStore.Trouble;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Learning events reach the record store once each, whatever happens on the way. */
@IntegrationTest
class XapiTest {

    private static final String NIP = "199001012015012001";
    private static final String HOME = "https://netral.instansi.example";
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    EmployeeDirectory people;

    @Autowired
    XapiOutbox outbox;

    @Autowired
    OutgoingStatementRepository statements;

    @Autowired
    XapiStandingRepository standing;

    @Autowired
    XapiAdministration administration;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventMulticaster multicaster;

    @Autowired
    ApplicationEventPublisher events;

    final MutableClock clock = new MutableClock("2026-11-23T05:00:00Z");
    SmallRecordStore store;
    LearningFixture fixture;
    EmployeeId sari;
    ApplicationListener<PayloadApplicationEvent<?>> listener;

    @BeforeEach
    void connect() throws IOException {
        database.reset();
        outbox.secret();
        jdbc.sql("UPDATE xapi_standing SET failures = 0, rest_until = NULL, problem = NULL, worked_at = NULL")
                .update();
        store = new SmallRecordStore();
        fixture = new LearningFixture(catalog, events, transaction);
        sari = database.employee(NIP, "Sari Uji", "Dinas Uji");
        TestUsers.signIn(sari);
        listen(XapiProperties.Actor.PSEUDONYM);
    }

    /** Ids of people and statements are made with it: one that is used and not kept would name everybody anew. */
    @Test
    void theSecretIsKeptEvenWhenWhatAskedForItIsTakenBack() {
        jdbc.sql("DELETE FROM xapi_standing").update();
        var young = new XapiOutbox(statements, standing, transactions, clock);
        var used = transaction.execute(status -> {
            var secret = young.secret();
            status.setRollbackOnly();
            return secret;
        });
        assertThat(young.secret()).isEqualTo(used);
        assertThat(new XapiOutbox(statements, standing, transactions, clock).secret())
                .isEqualTo(used);
        jdbc.sql("UPDATE xapi_standing SET secret = ?")
                .param(outbox.secret().value())
                .update();
    }

    @Test
    void anAnswerWithoutEndFillsNothing() {
        store.fail(Trouble.ENDLESS);
        var reply = new RecordStore(settings(SmallRecordStore.TOKEN, XapiProperties.Actor.PSEUDONYM))
                .put(new XapiOutbox.Waiting("00000000-0000-0000-0000-000000000001", "{}"));
        assertThat(reply.outcome()).isEqualTo(RecordStore.Outcome.AWAY);
        assertThat(reply.reply()).startsWith("503").hasSizeLessThanOrEqualTo(500);
    }

    @AfterEach
    void disconnect() {
        multicaster.removeApplicationListener(listener);
        store.close();
        SecurityContextHolder.clearContext();
    }

    private void listen(XapiProperties.Actor actor) {
        if (listener != null) {
            multicaster.removeApplicationListener(listener);
        }
        listener = new Ears(new XapiRecorder(settings(SmallRecordStore.TOKEN, actor), outbox, catalog, people));
        multicaster.addApplicationListener(listener);
    }

    private XapiProperties settings(String token, XapiProperties.Actor actor) {
        return new XapiProperties(store.endpoint() + "/", "", "", token, actor, HOME);
    }

    /** A recorder with a store, in the place of the application's own, which has none. */
    private record Ears(XapiRecorder recorder) implements ApplicationListener<PayloadApplicationEvent<?>>, Ordered {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            switch (event.getPayload()) {
                case LessonRead read -> recorder.on(read);
                case AttemptStarted started -> recorder.on(started);
                case AttemptSubmitted submitted -> recorder.on(submitted);
                case ModuleCompleted completed -> recorder.on(completed);
                default -> {}
            }
        }
    }

    /** A process that has just started. */
    private XapiDispatch dispatch() {
        return dispatch(SmallRecordStore.TOKEN);
    }

    private XapiDispatch dispatch(String token) {
        return new XapiDispatch(outbox, new RecordStore(settings(token, XapiProperties.Actor.PSEUDONYM)), clock);
    }

    private List<String> verbs() {
        return store.statements().stream()
                .map(statement -> statement.at("/verb/display/en-US").asString())
                .toList();
    }

    private static String account(JsonNode statement) {
        return statement.at("/actor/account/name").asString();
    }

    @Test
    void aModuleFromTheFirstLessonToTheCertificateIsTold(@Autowired Progress progress) {
        var module = progress.open(sari, "aurat-politik").orElseThrow();
        module.version().lessons().forEach(lesson -> progress.lessonRead(sari, module.version(), lesson.number()));
        progress.startQuiz(sari, "aurat-politik");
        fixture.submit(fixture.attempt(sari, fixture.aurat(), 50, NOON));
        fixture.pass(sari, fixture.aurat(), NOON);
        dispatch().run();

        assertThat(verbs())
                .startsWith("experienced", "experienced")
                .contains("attempted", "failed", "passed", "completed")
                .hasSize(module.version().lessons().size() + 4);
        var lesson = store.statements().getFirst();
        assertThat(lesson.at("/object/id").asString()).isEqualTo(HOME + "/modul/aurat-politik/pelajaran/1");
        assertThat(lesson.at("/object/definition/name/id-ID").asString())
                .isEqualTo(module.version().lessons().getFirst().title());
        assertThat(lesson.at("/context/contextActivities/grouping/0/id").asString())
                .isEqualTo(HOME + "/modul/aurat-politik");
        var passed = store.statements().stream()
                .filter(statement -> statement.at("/verb/id").asString().endsWith("/passed"))
                .findFirst()
                .orElseThrow();
        assertThat(passed.at("/result/score/scaled").asDouble()).isEqualTo(0.9);
        assertThat(passed.at("/result/success").asBoolean()).isTrue();
        assertThat(passed.at("/timestamp").asString()).isEqualTo("2026-11-23T05:00:00Z");
    }

    @Test
    void nobodyIsNamedUnlessTheAgencySaysSo() {
        fixture.pass(sari, fixture.aurat(), NOON);
        dispatch().run();
        assertThat(store.statements()).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.toString()).doesNotContain(NIP).doesNotContain("Sari");
            assertThat(account(statement)).matches("[0-9a-f]{32}");
            assertThat(statement.at("/actor/account/homePage").asString()).isEqualTo(HOME);
        });
        assertThat(store.statements().stream().map(XapiTest::account).distinct())
                .hasSize(1);

        listen(XapiProperties.Actor.NIP);
        fixture.pass(sari, fixture.caleg(), NOON);
        dispatch().run();
        assertThat(account(store.statements().getLast())).isEqualTo(NIP);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(fixture.attempt(sari, fixture.aurat(), 90, NOON));
                    throw new IllegalStateException("the line to the database is cut");
                }));
        dispatch().run();
        assertThat(store.statements()).isEmpty();
    }

    @Test
    void anEventToldTwiceIsOneStatement() {
        var attempt = fixture.attempt(sari, fixture.aurat(), 50, NOON);
        fixture.submit(attempt);
        fixture.submit(attempt);
        dispatch().run();
        fixture.submit(attempt);
        dispatch().run();
        assertThat(verbs()).containsExactly("failed");
        assertThat(store.requests()).containsExactly("POST");
    }

    @Test
    void aLostAnswerDoublesNothing() {
        fixture.pass(sari, fixture.aurat(), NOON);
        store.fail(Trouble.ANSWER_LOST);
        dispatch().run();
        assertThat(waiting()).isEqualTo(2);

        clock.pass(XapiDispatch.FIRST_REST);
        dispatch().run();
        assertThat(verbs()).containsExactly("passed", "completed");
        assertThat(waiting()).isZero();
    }

    @Test
    void aStoreOutOfOrderIsLeftAloneForGrowingTimesAlsoAcrossRestarts() {
        fixture.pass(sari, fixture.aurat(), NOON);
        store.fail(Trouble.OUT_OF_ORDER, Trouble.OUT_OF_ORDER, Trouble.OUT_OF_ORDER);
        dispatch().run();
        dispatch().run(); // restarted at once: still resting
        assertThat(store.requests()).hasSize(1);

        clock.pass(Duration.ofSeconds(30));
        dispatch().run();
        clock.pass(Duration.ofSeconds(30));
        dispatch().run(); // the second rest is twice as long
        assertThat(store.requests()).hasSize(2);
        clock.pass(Duration.ofSeconds(30));
        dispatch().run();
        assertThat(status().problem()).isEqualTo("xapi.problem.away");
        assertThat(status().reply()).startsWith("503");

        clock.pass(Duration.ofMinutes(2));
        dispatch().run();
        assertThat(verbs()).containsExactly("passed", "completed");
        assertThat(status().problem()).isNull();
    }

    @Test
    void aStatementTheStoreHasInAnotherFormCountsAsSentAndHoldsNothingUp() {
        fixture.pass(sari, fixture.aurat(), NOON);
        store.occupy(outbox.waiting(1).getFirst().id());
        dispatch().run();
        assertThat(store.requests()).containsExactly("POST", "PUT", "PUT");
        assertThat(waiting()).isZero();
        assertThat(refused()).isZero();
        assertThat(store.statements()).hasSize(2);
    }

    @Test
    void aRefusedStatementIsShownAndMayBeSentAgain() {
        fixture.submit(fixture.attempt(sari, fixture.aurat(), 50, NOON));
        store.fail(Trouble.BAD_REQUEST, Trouble.BAD_REQUEST);
        dispatch().run();
        assertThat(refused()).isEqualTo(1);

        TestUsers.signIn(null, Role.ADMIN);
        administration.tryAgain();
        dispatch().run();
        assertThat(verbs()).containsExactly("failed");
        assertThat(refused()).isZero();
    }

    @Test
    void aWrongTokenKeepsEverythingWaiting() {
        fixture.pass(sari, fixture.aurat(), NOON);
        dispatch("salah").run();
        assertThat(status().problem()).isEqualTo("xapi.problem.denied");
        assertThat(waiting()).isEqualTo(2);

        clock.pass(XapiDispatch.FIRST_REST);
        dispatch().run();
        assertThat(verbs()).containsExactly("passed", "completed");
    }

    @Test
    void hundredsAreSentInBatches() {
        for (var n = 0; n < 120; n++) {
            fixture.submit(fixture.attempt(sari, fixture.aurat(), 50, NOON.plusSeconds(n)));
        }
        dispatch().run();
        assertThat(store.statements()).hasSize(120);
        assertThat(store.requests()).containsExactly("POST", "POST", "POST");
    }

    private XapiStatus status() {
        TestUsers.signIn(null, Role.ADMIN);
        try {
            return administration.status();
        } finally {
            TestUsers.signIn(sari);
        }
    }

    private long waiting() {
        return status().waiting();
    }

    private long refused() {
        return status().refused();
    }
}
