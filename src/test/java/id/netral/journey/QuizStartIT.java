package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.learning.progress.Progress;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fifty people press "start" on two devices each, all at once: every pair shares one attempt, and nobody sees an error. */
@JourneyTest
class QuizStartIT {

    private static final String SLUG = "aurat-politik";
    private static final int PEOPLE = 50;

    @Autowired
    WebServerApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    Progress progress;

    @Autowired
    JdbcClient jdbc;

    private List<EmployeeId> people;

    @BeforeEach
    void peopleWhoHaveReadEverything() {
        database.reset();
        people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> database.employee(
                        "1992030420170120%02d".formatted(number), "Orang Contoh " + number, "Dinas Teladan"))
                .toList();
        people.forEach(this::read);
        SecurityContextHolder.clearContext();
    }

    private void read(EmployeeId person) {
        TestUsers.signIn(person);
        var module = progress.open(person, SLUG).orElseThrow();
        module.version().lessons().forEach(lesson -> progress.lessonRead(person, module.version(), lesson.number()));
    }

    @Test
    void twoDevicesThatStartAtOnceShareOneAttempt() throws Exception {
        var pairs = startTogether();
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair).extracting(HttpResponse::statusCode).containsOnly(200);
            assertThat(attempt(pair.getFirst())).isEqualTo(attempt(pair.getLast()));
        });
        assertThat(jdbc.sql("SELECT number FROM attempt").query(Integer.class).list())
                .hasSize(PEOPLE)
                .containsOnly(1);
    }

    /** The answers of each person's two devices; all requests leave at the same moment. */
    private List<List<HttpResponse<String>>> startTogether() throws Exception {
        var barrier = new CyclicBarrier(PEOPLE * 2);
        var calls = new ArrayList<Callable<HttpResponse<String>>>();
        try (var devices = new Devices(application);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < PEOPLE * 2; number++) {
                var device = devices.of(people.get(number / 2));
                calls.add(() -> {
                    barrier.await();
                    return device.post("/api/quizzes/" + SLUG + "/attempts");
                });
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return IntStream.range(0, PEOPLE)
                    .mapToObj(number -> answers.subList(number * 2, number * 2 + 2))
                    .toList();
        }
    }

    private static long attempt(HttpResponse<String> started) {
        return JsonPath.<Number>read(started.body(), "$.attempt").longValue();
    }
}
