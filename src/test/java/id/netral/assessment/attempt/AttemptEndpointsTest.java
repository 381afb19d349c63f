package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.TestQuiz;
import id.netral.common.EmployeeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class AttemptEndpointsTest extends AssessmentTestBase {

    private static final String FIRST = "{\"seq\":1,\"choices\":[\"1\"]}";

    @Autowired
    MockMvc web;

    AttemptId attempt;

    @BeforeEach
    void begin() {
        attempt = start(quiz.publish(6, 6));
    }

    @Test
    void thePlayerGetsQuestionsAndOwnAnswers() throws Exception {
        save(FIRST).andExpect(status().isOk());
        web.perform(as(sari, get(path(""))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.submitted").value(false))
                .andExpect(jsonPath("$.resumeAt").value(2))
                .andExpect(jsonPath("$.items.length()").value(6))
                .andExpect(jsonPath("$.items[0].choices[0]").value("1"))
                .andExpect(jsonPath("$.items[0].seq").value(1))
                .andExpect(jsonPath("$.items[0].options[0].key").value("1"));
    }

    @Test
    void nothingSentBeforeSubmissionHoldsTheKey() throws Exception {
        var sent = new StringBuilder();
        for (var position = 1; position <= 6; position++) {
            var saved = web.perform(as(sari, put(path("/answers/" + position)))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(FIRST));
            sent.append(saved.andReturn().getResponse().getContentAsString());
        }
        sent.append(save("{\"seq\":1,\"choices\":[]}").andReturn().getResponse().getContentAsString());
        sent.append(
                web.perform(as(sari, get(path("")))).andReturn().getResponse().getContentAsString());
        assertThat(sent.toString()).contains("Soal uji").doesNotContain(TestQuiz.SECRETS);
    }

    /** In the author's order the right option of a test question is always the first. */
    @Test
    void shownPlacesDoNotGiveTheAuthorsOrderAway() {
        var version = quiz.publish(60, 60);
        var attempt = start(version);
        var atFirstPlace = attempts.state(sari, attempt).items().stream()
                .filter(item -> item.options().size() == 4)
                .filter(item -> "Pilihan A".equals(item.options().getFirst().text()))
                .count();
        assertThat(atFirstPlace).isBetween(1L, 30L); // of 40
    }

    @Test
    void aSavedAnswerIsAcknowledgedAndARepeatedOneToo() throws Exception {
        for (var times = 0; times < 2; times++) {
            save(FIRST)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.seq").value(1))
                    .andExpect(jsonPath("$.choices[0]").value("1"))
                    .andExpect(jsonPath("$.savedAt").isNotEmpty());
        }
    }

    @Test
    void anOldTabGetsTheStoredAnswer() throws Exception {
        save(FIRST);
        save("{\"seq\":1,\"choices\":[\"2\"]}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("answer.outdated"))
                .andExpect(jsonPath("$.saved.choices[0]").value("1"))
                .andExpect(jsonPath("$.saved.seq").value(1));
    }

    @Test
    void theResultIsThereForItsOwnerOnceSubmitted() throws Exception {
        refused(web.perform(as(sari, get(path("/result")))), 404, "attempt.unknown");
        web.perform(as(sari, post(path("/submit"))));
        web.perform(as(sari, get(path("/result"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.passed").value(false))
                .andExpect(jsonPath("$.items.length()").value(6))
                .andExpect(jsonPath("$.items[0].feedback").isNotEmpty());
        refused(web.perform(as(budi, get(path("/result")))), 404, "attempt.unknown");
    }

    @Test
    void anAnswerAfterSubmissionIsRefused() throws Exception {
        for (var times = 0; times < 2; times++) {
            web.perform(as(sari, post(path("/submit"))))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.submitted").value(true));
        }
        refused(save(FIRST), 409, "attempt.submitted");
        web.perform(as(sari, get(path(""))))
                .andExpect(jsonPath("$.submitted").value(true))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9\"", "\"0\"", "\"-1\"", "\"<b>\"", "\"1\",\"8\""})
    void anUnknownOptionIsRefused(String choices) throws Exception {
        refused(save("{\"seq\":1,\"choices\":[" + choices + "]}"), 422, "answer.unknown-option");
    }

    @Test
    void aQuestionWithOneRightOptionTakesOneChoice() throws Exception {
        var single = attempts.state(sari, attempt).items().stream()
                .filter(item -> item.type() == id.netral.question.QuestionDefinition.Type.SINGLE)
                .findFirst()
                .orElseThrow();
        var request = as(sari, put(path("/answers/" + single.position())))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"seq\":1,\"choices\":[\"1\",\"2\"]}");
        refused(web.perform(request), 422, "answer.one-option");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"seq\":1}",
                "{\"choices\":[\"1\"]}",
                "{\"seq\":\"x\",\"choices\":[\"1\"]}",
                "{\"seq\":1,\"choices\":[null]}",
                "{\"seq\":0,\"choices\":[\"1\"]}",
                "{\"seq\":99999999999,\"choices\":[\"1\"]}"
            })
    void malformedJsonIsRefusedWithASentence(String json) throws Exception {
        refused(save(json), 400, "answer.malformed");
    }

    @Test
    void anotherPersonsAttemptAndAnUnknownOneLookTheSame() throws Exception {
        save(FIRST); // kept in memory now
        var unknown = "/api/attempts/" + (attempt.value() + 1000);
        for (var path : new String[] {path(""), unknown, "/api/attempts/abc", "/api/attempts/-1"}) {
            refused(web.perform(as(budi, get(path))), 404, "attempt.unknown");
            refused(web.perform(as(budi, post(path + "/submit"))), 404, "attempt.unknown");
            var request = as(budi, put(path + "/answers/1"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"seq\":2,\"choices\":[\"1\"]}");
            refused(web.perform(request), 404, "attempt.unknown");
        }
        TestUsers.signIn(sari); // a request leaves nobody signed in on this thread
        assertThat(attempts.find(sari, attempt)).get().matches(AttemptSummary::open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-1", "x", "99999999999"})
    void aPositionNotDrawnIsUnknown(String position) throws Exception {
        var request = as(sari, put(path("/answers/" + position)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(FIRST);
        refused(web.perform(request), 404, "attempt.unknown");
    }

    @Test
    void aHugeBodyIsRefusedUnread() throws Exception {
        save("{\"seq\":1,\"choices\":[\"" + "1".repeat(20_000) + "\"]}").andExpect(status().is(413));
        TestUsers.signIn(sari);
        assertThat(attempts.state(sari, attempt).items().getFirst().seq()).isZero();
    }

    @Test
    void requestsThatArriveTwiceOrInAnotherOrderLeaveTheNewestAnswer() throws Exception {
        var newest = "{\"seq\":3,\"choices\":[\"2\"]}";
        save(newest).andExpect(status().isOk());
        save("{\"seq\":1,\"choices\":[\"1\"]}").andExpect(status().is(409));
        save("{\"seq\":2,\"choices\":[\"1\"]}").andExpect(status().is(409));
        save(newest).andExpect(status().isOk());
        TestUsers.signIn(sari);
        var item = attempts.state(sari, attempt).items().getFirst();
        assertThat(item.choices()).containsExactly("2");
        assertThat(item.seq()).isEqualTo(3);
    }

    @Test
    void theSentenceFollowsTheLanguageAskedFor() throws Exception {
        web.perform(as(budi, get(path(""))).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("was not found")));
        web.perform(as(budi, get(path(""))).header("Accept-Language", "id"))
                .andExpect(content().string(containsString("tidak ditemukan")));
    }

    @Test
    void withoutTheTokenNothingIsChanged() throws Exception {
        SecurityContextHolder.clearContext();
        web.perform(put(path("/answers/1"))
                        .with(authentication(TestUsers.of(sari)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(FIRST))
                .andExpect(status().isForbidden());
        TestUsers.signIn(sari);
        assertThat(attempts.state(sari, attempt).items().getFirst().seq()).isZero();
    }

    @Test
    void signedOutNothingIsTold() throws Exception {
        SecurityContextHolder.clearContext();
        var answer = web.perform(get(path(""))).andReturn().getResponse();
        assertThat(answer.getStatus()).isIn(302, 401);
        assertThat(answer.getContentAsString()).doesNotContain("Soal uji");
    }

    private ResultActions save(String json) throws Exception {
        return web.perform(as(sari, put(path("/answers/1")))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static void refused(ResultActions answer, int status, String key) throws Exception {
        answer.andExpect(status().is(status))
                .andExpect(jsonPath("$.error").value(key))
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    private String path(String rest) {
        return "/api/attempts/" + attempt + rest;
    }

    private static MockHttpServletRequestBuilder as(EmployeeId who, MockHttpServletRequestBuilder request) {
        return request.with(authentication(TestUsers.of(who))).with(csrf());
    }
}
