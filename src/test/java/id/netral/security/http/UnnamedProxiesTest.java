package id.netral.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.apache.catalina.Globals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class UnnamedProxiesTest {

    private Instant now = Instant.parse("2026-11-22T07:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final UnnamedProxies proxies = new UnnamedProxies(clock);

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/masuk");
        request.setRemoteAddr("10.0.0.5");
        return request;
    }

    private void send(MockHttpServletRequest request) throws Exception {
        proxies.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void forwarded() throws Exception {
        var request = request();
        request.addHeader("X-Forwarded-Proto", "https");
        send(request);
    }

    @Test
    void theOperatorIsToldOnceADay(CapturedOutput log) throws Exception {
        forwarded();
        forwarded();
        assertThat(log).containsOnlyOnce("10.0.0.5 sends forwarded headers, but NETRAL_TRUSTED_PROXIES");
        now = now.plus(Duration.ofDays(1));
        forwarded();
        assertThat(log.getOut().split("NETRAL_TRUSTED_PROXIES", -1)).hasSize(3);
    }

    @Test
    void aNamedProxyAndNoProxyAreNotNews(CapturedOutput log) throws Exception {
        var named = request();
        named.addHeader("X-Forwarded-For", "203.0.113.9, 198.51.100.1");
        named.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);
        send(named);
        send(request());
        assertThat(log).doesNotContain("NETRAL_TRUSTED_PROXIES");
    }
}
