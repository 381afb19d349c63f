package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.Sentences;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How fast screens may be opened: two for a person and three for an address, then one a minute. */
class ScreenThrottleTest {

    private final ScreenThrottle throttle =
            new ScreenThrottle(new ScreenProperties(20, 60, 2, 3, 1, 10, Duration.ofMinutes(10)), new Sentences());

    @Test
    void onePersonIsSlowedDownAndOthersAreNot() throws Exception {
        var quick = signedIn(1L);
        assertThat(open(quick)).isEqualTo(200);
        assertThat(open(quick)).isEqualTo(200);
        assertThat(open(quick)).isEqualTo(429);
        assertThat(open(signedIn(1L))).as("another browser of the same person").isEqualTo(429);
        assertThat(open(signedIn(2L))).isEqualTo(200);
    }

    @Test
    void aRefusalSaysWhenToComeBack() throws Exception {
        var quick = signedIn(1L);
        open(quick);
        open(quick);
        var page = get("/modul/x", "192.0.2.1");
        page.setSession(quick);
        page.addHeader("Accept", "text/html");
        var answer = answer(page, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getHeaderNames())
                .contains(
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "X-Frame-Options",
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Cache-Control")
                .doesNotContain("Strict-Transport-Security");
        assertThat(answer.getContentAsString()).contains("Tunggu satu menit", "Muat ulang");
    }

    @Test
    void aRefusalOverTlsSaysThatThereIsNoOtherWay() throws Exception {
        var quick = signedIn(1L);
        open(quick);
        open(quick);
        var page = get("/", "192.0.2.1");
        page.setSession(quick);
        page.setParameter("v-r", "init");
        page.setSecure(true);
        assertThat(answer(page, new MockFilterChain()).getHeader("Strict-Transport-Security"))
                .startsWith("max-age=");
    }

    @Test
    void whatIsOpenAlreadyGoesOn() throws Exception {
        var quick = signedIn(1L);
        open(quick);
        open(quick);
        open(quick);
        var message = new MockHttpServletRequest("POST", "/");
        message.setParameter("v-r", "uidl");
        message.setSession(quick);
        assertThat(answer(message, new MockFilterChain()).getStatus()).isEqualTo(200);
    }

    @Test
    void strangersBeginOnlySoManySessionsFromAnAddress() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertThat(begin("192.0.2.1").getStatus()).isEqualTo(200);
        }
        assertThat(begin("192.0.2.1").getStatus()).isEqualTo(429);
        assertThat(begin("192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(answer(get("/css/app.css", "192.0.2.1"), new MockFilterChain())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void oneNetworkOfIpv6IsOneStrangerHoweverManyAddressesItHas() throws Exception {
        for (var i = 1; i <= 3; i++) {
            assertThat(begin("2001:db8::" + i).getStatus()).isEqualTo(200);
        }
        assertThat(begin("2001:db8::4").getStatus()).isEqualTo(429);
        assertThat(begin("2001:db8:0:1::1").getStatus()).isEqualTo(200);
    }

    @Test
    void requestsThatBeginNothingCostNothing() throws Exception {
        for (var i = 0; i < 10; i++) {
            assertThat(answer(get("/masuk", "192.0.2.1"), new MockFilterChain()).getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void theSessionOfAPersonIsAsLongAsUsual() throws Exception {
        var session = signedIn(1L);
        session.setMaxInactiveInterval(600);
        open(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(60 * 60);
    }

    private int open(MockHttpSession session) throws Exception {
        var context = new MockServletContext();
        context.setSessionTimeout(60);
        var request = new MockHttpServletRequest(context, "GET", "/");
        request.setParameter("v-r", "init");
        request.setSession(session);
        return answer(request, new MockFilterChain()).getStatus();
    }

    private MockHttpServletResponse begin(String address) throws Exception {
        FilterChain sessions = (request, response) -> ((MockHttpServletRequest) request).getSession(true);
        return answer(get("/masuk", address), sessions);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        throttle.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest get(String path, String address) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        return request;
    }

    private static MockHttpSession signedIn(long account) {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(Long.toString(account), null, List.of())));
        return session;
    }
}
