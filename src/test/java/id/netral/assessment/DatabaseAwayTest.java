package id.netral.assessment;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Sentences;
import id.netral.security.CurrentUser;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The endpoints over a database that does not answer. */
class DatabaseAwayTest {

    private final HikariDataSource nowhere = nowhere();
    private final MockMvc web = web(nowhere);

    @BeforeEach
    void signIn() {
        TestUsers.signIn(new EmployeeId(1));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        nowhere.close();
    }

    @Test
    void everyRequestIsAskedToComeBack() throws Exception {
        var requests = Stream.of(
                get("/api/attempts/1"),
                put("/api/attempts/1/answers/1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seq\":1,\"choices\":[\"1\"]}"),
                post("/api/attempts/1/submit"));
        for (var request : requests.toList()) {
            web.perform(request)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().exists("Retry-After"))
                    .andExpect(jsonPath("$.error").value("attempt.away"))
                    .andExpect(jsonPath("$.message").isNotEmpty())
                    .andExpect(jsonPath("$.trace").doesNotExist());
        }
    }

    private static HikariDataSource nowhere() {
        var settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:mariadb://127.0.0.1:1/netral");
        settings.setConnectionTimeout(250); // the least Hikari takes
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    private static MockMvc web(HikariDataSource source) {
        var jdbc = JdbcClient.create(source);
        var batches = new JdbcTemplate(source);
        var attempts = new Attempts(jdbc);
        var answers = new AttemptAnswers(jdbc);
        var bank = new QuestionBank(new QuizRulesReader(jdbc), jdbc);
        var corrections = new Corrections(jdbc, bank);
        var clock = TestClock.CLOCK;
        var accommodations = new Accommodations(jdbc, clock);
        var permission = new AttemptPermission(clock, ZoneOffset.UTC);
        var transactions = new JdbcTransactionManager(source);
        var service = new AttemptService(
                attempts,
                answers,
                new AttemptSheets(jdbc),
                new AttemptStart(
                        attempts,
                        permission,
                        accommodations,
                        (employee, version) -> Optional.empty(),
                        bank,
                        batches,
                        transactions,
                        event -> {},
                        clock),
                new AttemptSubmission(attempts, answers, bank, corrections, event -> {}, clock),
                new AttemptReports(answers, bank, corrections, new RegradedRows(jdbc, batches), clock),
                new AttemptDeadlines(attempts, clock),
                new QuizStandings(attempts, accommodations, (employee, version) -> Optional.empty(), bank, clock),
                bank,
                clock);
        var sentences = new Sentences();
        return MockMvcBuilders.standaloneSetup(new AttemptController(service, new CurrentUser(), sentences))
                .setControllerAdvice(new AttemptErrors(sentences))
                .build();
    }
}
