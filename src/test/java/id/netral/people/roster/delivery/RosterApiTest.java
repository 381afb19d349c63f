package id.netral.people.roster.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.security.Role;
import id.netral.security.api.ApiScope;
import id.netral.security.api.ApiTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Another program sends the roster with a token: dry run, answer, apply. */
@IntegrationTest
class RosterApiTest {

    private static final String ADI = "198609262015051001";
    private static final String JSON = """
        [{"nip": 198609262015051001, "nama": "Adi Rekaan", "opd": "Dinas Satu", "bidang": "Sekretariat",
          "jenis pegawai": "PNS", "tmt": "2015-05-01"},
         {"nip": "198613262015051001", "nama": "Bulan Rekaan", "opd": "Dinas Satu"}]""";

    @Autowired
    MockMvc web;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        database.reset();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProgramSendsAndApplies() throws Exception {
        var token = token("SIMPEG", Duration.ofDays(1));
        var id = send(token, JSON.getBytes(StandardCharsets.UTF_8));
        assertThat(people()).as("a dry run changes nothing").isZero();
        web.perform(get("/api/roster/" + id).header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WAITING"));
        web.perform(post("/api/roster/" + id + "/apply").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("APPLIED"));
        assertThat(people()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT applied_by_name FROM roster_import")
                        .query(String.class)
                        .single())
                .isEqualTo("SIMPEG");
        web.perform(post("/api/roster/" + id + "/apply").header("Authorization", "Bearer " + token))
                .andExpect(status().isNotFound());
    }

    private long send(String token, byte[] body) throws Exception {
        var answer = web.perform(post("/api/roster")
                        .header("Authorization", "Bearer " + token)
                        .content(body))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.counts.added").value(1))
                .andExpect(jsonPath("$.problems[0].row").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.readTree(answer).get("id").asLong();
    }

    @Test
    void takesAWorkbookAsWellAndSaysWhatIsWrongWithAnother() throws Exception {
        var token = token("SIMPEG", Duration.ofDays(1));
        var workbook = Files.readAllBytes(RosterWorkbooks.of(
                folder,
                "a.xlsx",
                List.of(
                        List.of("NIP", "Nama", "Unit Kerja"),
                        List.of(ADI, "Adi Rekaan", "Dinas Satu"),
                        List.of("1", "Adi Rekaan", "Dinas Satu"))));
        web.perform(post("/api/roster")
                        .header("Authorization", "Bearer " + token)
                        .content(workbook))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.counts.rejected").value(1));
        web.perform(post("/api/roster")
                        .header("Authorization", "Bearer " + token)
                        .content(Arrays.copyOf(workbook, workbook.length / 2)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.error").value("roster.file.damaged"));
        web.perform(post("/api/roster")
                        .header("Authorization", "Bearer " + token)
                        .content("[{\"nip\": "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.error").value("roster.file.json"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM roster_delivery")
                        .query(Long.class)
                        .single())
                .as("what cannot be read is not kept")
                .isEqualTo(1);
    }

    @Test
    void aFullListIsAskedAboutBeforeManyLeave() throws Exception {
        for (var person = 0; person < 4; person++) {
            database.employee(RosterWorkbooks.nip(person), RosterWorkbooks.name(person), "Dinas Satu");
        }
        var token = token("SIMPEG", Duration.ofDays(1));
        var body = json.writeValueAsString(List.of(
                Map.of("nip", RosterWorkbooks.nip(0), "nama", RosterWorkbooks.name(0), "unit kerja", "Dinas Satu")));
        var answer = web.perform(post("/api/roster?lengkap=instansi")
                        .header("Authorization", "Bearer " + token)
                        .content(body))
                .andExpect(jsonPath("$.left").value(3))
                .andExpect(jsonPath("$.needsConfirmation").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var apply = "/api/roster/" + json.readTree(answer).get("id").asLong() + "/apply";
        web.perform(post(apply).header("Authorization", "Bearer " + token))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("roster.left.person"));
        web.perform(post(apply + "?manyMayLeave=true").header("Authorization", "Bearer " + token))
                .andExpect(status().isConflict());
        assertThat(active()).as("a person at the screen decides").isEqualTo(4);
    }

    @Test
    void manySmallDeparturesAreALargeOne() throws Exception {
        for (var person = 0; person < 20; person++) {
            database.employee(RosterWorkbooks.nip(person), RosterWorkbooks.name(person), "Dinas Satu");
        }
        var token = token("SIMPEG", Duration.ofDays(1));
        web.perform(post(fullList(token, 1, 20)).header("Authorization", "Bearer " + token))
                .andExpect(status().isOk());
        assertThat(active()).isEqualTo(19);
        web.perform(post(fullList(token, 2, 20)).header("Authorization", "Bearer " + token))
                .andExpect(status().isOk());
        web.perform(post(fullList(token, 3, 20)).header("Authorization", "Bearer " + token))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("roster.left.person"));
        assertThat(active()).isEqualTo(18);
    }

    private String fullList(String token, int from, int to) throws Exception {
        var body = json.writeValueAsString(IntStream.range(from, to)
                .mapToObj(person -> Map.of(
                        "nip",
                        RosterWorkbooks.nip(person),
                        "nama",
                        RosterWorkbooks.name(person),
                        "unit kerja",
                        "Dinas Satu"))
                .toList());
        var answer = web.perform(post("/api/roster?lengkap=instansi")
                        .header("Authorization", "Bearer " + token)
                        .content(body))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return "/api/roster/" + json.readTree(answer).get("id").asLong() + "/apply";
    }

    private long active() {
        return jdbc.sql("SELECT COUNT(*) FROM employee WHERE active")
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyComesInWithoutAGoodToken() throws Exception {
        var expired = token("Lama", Duration.ofDays(-1));
        var revoked = token("Dicabut", Duration.ofDays(1));
        TestUsers.signIn(null, Role.ADMIN);
        tokens.all().stream().filter(one -> "Dicabut".equals(one.name())).forEach(one -> tokens.revoke(one.id()));
        SecurityContextHolder.clearContext();
        for (var token : List.of("salah", expired, revoked)) {
            web.perform(post("/api/roster")
                            .header("Authorization", "Bearer " + token)
                            .content(JSON))
                    .andExpect(status().isUnauthorized());
        }
        web.perform(post("/api/roster").content(JSON)).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenOpensNothingElseAndNobodyElsesDelivery() throws Exception {
        var token = token("SIMPEG", Duration.ofDays(1));
        var other = token("Lain", Duration.ofDays(1));
        var id = send(token, JSON.getBytes(StandardCharsets.UTF_8));
        web.perform(get("/api/roster/" + id).header("Authorization", "Bearer " + other))
                .andExpect(status().isNotFound());
        web.perform(get("/api/attempts/1").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aProgramThatAsksTooOftenWaits() throws Exception {
        var token = token("SIMPEG", Duration.ofDays(1));
        for (var request = 0; request < 60; request++) {
            web.perform(get("/api/roster/1").header("Authorization", "Bearer " + token))
                    .andExpect(status().isNotFound());
        }
        // on a slow machine a few more have become allowed meanwhile
        await().until(() -> web.perform(get("/api/roster/1").header("Authorization", "Bearer " + token))
                        .andReturn()
                        .getResponse()
                        .getStatus()
                == 429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[null]", "[1]", "[[]]", "[{}, null]", "[{\"nip\":", "{}", "null", "bukan json"})
    void whatIsNoRosterIsRefusedWithASentence(String body) throws Exception {
        web.perform(post("/api/roster")
                        .header("Authorization", "Bearer " + token("SIMPEG", Duration.ofDays(1)))
                        .content(body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void aWordThatIsNeitherYesNorNoIsRefusedWithASentence() throws Exception {
        web.perform(post("/api/roster/1/apply?skipDoubtful=mungkin")
                        .header("Authorization", "Bearer " + token("SIMPEG", Duration.ofDays(1))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("body.malformed"))
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void aBodyAboveTheLimitIsRefusedUnread() throws Exception {
        web.perform(post("/api/roster")
                        .header("Authorization", "Bearer " + token("SIMPEG", Duration.ofDays(1)))
                        .content(new byte[20 * 1024 * 1024 + 1]))
                .andExpect(status().is(413));
    }

    private String token(String name, Duration validity) {
        TestUsers.signIn(null, Role.ADMIN);
        var token = tokens.create(name, ApiScope.ROSTER, validity);
        SecurityContextHolder.clearContext();
        return token;
    }

    private long people() {
        return jdbc.sql("SELECT COUNT(*) FROM employee").query(Long.class).single();
    }
}
