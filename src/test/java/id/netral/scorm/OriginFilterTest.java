package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Packages and the application never share an address, where there are two. */
class OriginFilterTest {

    @ParameterizedTest
    @CsvSource({
        "https://paket.example.go.id, paket.example.go.id, 443, /scorm/kunci/a.html, true",
        "https://paket.example.go.id, PAKET.example.go.id, 443, /scorm/kunci/a.html, true",
        "https://paket.example.go.id, paket.example.go.id, 443, /,                   false",
        "https://paket.example.go.id, paket.example.go.id, 443, /masuk,              false",
        "https://paket.example.go.id, paket.example.go.id, 443, /api/csrf,           false",
        "https://paket.example.go.id, paket.example.go.id, 443, /scormx,             false",
        "https://paket.example.go.id, netral.example.go.id, 443, /,                  true",
        "https://paket.example.go.id, netral.example.go.id, 443, /scorm/kunci/a.html, false",
        "https://paket.example.go.id, paket.example.go.id, 8443, /scorm/kunci/a.html, false",
        "https://paket.example.go.id, paket.example.go.id, 80, /scorm/kunci/a.html,  true",
        "https://paket.example.go.id, paket.example.go.id, 80, /masuk,               false",
        "http://paket.local:8081/,    paket.local,         80,   /scorm/kunci/a.html, false",
        "http://paket.local:8081/,    paket.local,         8081, /scorm/kunci/a.html, true",
        "'',                          netral.example.go.id, 443, /scorm/kunci/a.html, true",
        "'',                          netral.example.go.id, 443, /masuk,             true",
    })
    void eachAddressAnswersForItsOwn(String origin, String host, int port, String path, boolean answered)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setServerName(host);
        request.setServerPort(port);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new OriginFilter(new ScormProperties(origin)).doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).isEqualTo(answered);
        assertThat(response.getStatus()).isEqualTo(answered ? 200 : 404);
        assertThat(response.containsHeader("Content-Security-Policy")).isEqualTo(!answered);
    }
}
