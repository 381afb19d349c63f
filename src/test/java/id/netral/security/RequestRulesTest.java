package id.netral.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.netral.IntegrationTest;
import id.netral.TestUsers;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class RequestRulesTest {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"/api/csrf", "/api/attempts/1", "/api/nothing", "/media/module/1/cover.svg"})
    void programsWithoutASessionAreToldInJson(String path) throws Exception {
        web.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(content().json("{\"error\":\"unauthenticated\"}"));
    }

    @Test
    void aChangeWithoutItsTokenIsRefusedInJson() throws Exception {
        web.perform(put("/api/attempts/1/answers/1").with(authentication(TestUsers.of(null))))
                .andExpect(status().isForbidden())
                .andExpect(content().json("{\"error\":\"csrf\"}"));
        web.perform(post("/api/csrf").header("X-CSRF-TOKEN", "guessed").with(authentication(TestUsers.of(null))))
                .andExpect(status().isForbidden());
    }

    @Test
    void theTokenOfTheSessionOpensTheDoor() throws Exception {
        var session = new MockHttpSession();
        var user = authentication(TestUsers.of(null));
        var body = web.perform(get("/api/csrf").session(session).with(user))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.header").value("X-CSRF-TOKEN"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var token = JsonPath.<String>read(body, "$.token");
        web.perform(post("/api/csrf").session(session).with(user).header("X-CSRF-TOKEN", token))
                .andExpect(status().isMethodNotAllowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profil", "/admin/akun", "/admin/audit"})
    void peopleWithoutASessionAreSentToSignIn(String path) throws Exception {
        web.perform(get(path).accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/masuk"));
    }

    @Test
    void anEndpointWithoutARuleIsDeniedToEverybody() throws Exception {
        web.perform(get("/error").with(authentication(TestUsers.of(null, Role.ADMIN))))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tidak-ada", "/tidak/ada/juga"})
    void anAddressThatLeadsNowhereIsForTheRouterOfThoseSignedIn(String path) throws Exception {
        web.perform(get(path)).andExpect(redirectedUrl("/masuk"));
        var user = authentication(TestUsers.of(null));
        assertThatThrownBy(() -> web.perform(get(path).with(user))).hasMessageContaining("springServlet");
        web.perform(post(path).with(user).with(csrf())).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/app.css", "/icons/netral.svg", "/favicon.ico", "/aura/aura.css", "/masuk"})
    void whatTheSignInScreenNeedsIsOpen(String path) {
        // Past the rules, the request goes on to Vaadin's servlet, which MockMvc does not have.
        assertThatThrownBy(() -> web.perform(get(path)))
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("springServlet");
    }

    @Test
    void onlyALineWithTlsIsToStaySo() throws Exception {
        web.perform(get("/api/csrf")).andExpect(header().doesNotExist("Strict-Transport-Security"));
        web.perform(get("/api/csrf").secure(true))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        web.perform(get("/api/csrf"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }
}
