package id.netral.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Beginning a quiz by the endpoint keeps the rules of the module screen's button. */
@IntegrationTest
class QuizStartTest {

    private static final String SLUG = "aurat-politik";

    @Autowired
    MockMvc web;

    @Autowired
    TestDatabase database;

    @Autowired
    Progress progress;

    @Autowired
    JdbcClient jdbc;

    private EmployeeId sari;
    private EmployeeId budi;

    @BeforeEach
    void twoPeopleOneOfWhomHasRead() {
        database.reset();
        sari = database.employee("198609262015051001", "Sari Wulandari", "Dinas Contoh");
        budi = database.employee("199001172014022002", "Budi Santoso", "Dinas Contoh");
        TestUsers.signIn(sari);
        var module = progress.open(sari, SLUG).orElseThrow();
        module.version().lessons().forEach(lesson -> progress.lessonRead(sari, module.version(), lesson.number()));
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void beginsOnceAndGivesTheOpenAttemptBack() throws Exception {
        var first = attempt(start(sari, SLUG).andExpect(status().isOk()));
        var again = attempt(start(sari, SLUG).andExpect(status().isOk()));
        assertThat(again).isEqualTo(first);
        web.perform(get("/api/attempts/" + first).with(authentication(TestUsers.of(sari))))
                .andExpect(status().isOk());
        web.perform(get("/api/attempts/" + first).with(authentication(TestUsers.of(budi))))
                .andExpect(status().isNotFound());
    }

    @Test
    void isRefusedWhileLessonsAreUnread() throws Exception {
        start(budi, SLUG)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("learning.quiz-locked"))
                .andExpect(jsonPath("$.message").isNotEmpty());
        assertThat(attempts()).isZero();
    }

    @Test
    void anUnknownModuleIsRefused() throws Exception {
        start(sari, "tidak-ada")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("learning.module-unknown"));
    }

    @Test
    void withoutTheTokenOrASessionNothingBegins() throws Exception {
        var path = "/api/quizzes/" + SLUG + "/attempts";
        web.perform(post(path).with(authentication(TestUsers.of(sari)))).andExpect(status().isForbidden());
        SecurityContextHolder.clearContext();
        web.perform(post(path).with(csrf())).andExpect(status().isUnauthorized());
        assertThat(attempts()).isZero();
    }

    @Test
    void anAdministratorWithoutEmployeeIsRefused() throws Exception {
        web.perform(post("/api/quizzes/" + SLUG + "/attempts")
                        .with(authentication(TestUsers.of(null)))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private ResultActions start(EmployeeId who, String slug) throws Exception {
        return web.perform(post("/api/quizzes/" + slug + "/attempts")
                .with(authentication(TestUsers.of(who)))
                .with(csrf()));
    }

    private static long attempt(ResultActions started) throws Exception {
        var body = started.andReturn().getResponse().getContentAsString();
        return JsonPath.<Number>read(body, "$.attempt").longValue();
    }

    private long attempts() {
        return jdbc.sql("SELECT COUNT(*) FROM attempt").query(Long.class).single();
    }
}
