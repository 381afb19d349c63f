package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Behind a proxy for TLS a package's page may load its files all the same. */
class PackageAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "'',                          '',                        http,  8080, http://netral.example:8080/scorm/kunci/",
        "'',                          https://netral.example,    http,  80,   https://netral.example/scorm/kunci/",
        "'',                          https://netral.example,    https, 443,  https://netral.example/scorm/kunci/",
        "https://paket-netral.web.id, https://netral.example,    http,  80,   https://paket-netral.web.id/scorm/kunci/",
    })
    void theBrowsersAddressCounts(String origin, String publicUrl, String scheme, int port, String root) {
        var request = new MockHttpServletRequest("GET", "/scorm/kunci/a.html");
        request.setServerName("netral.example");
        request.setScheme(scheme);
        request.setServerPort(port);
        var addresses = new PackageAddresses(new ScormProperties(origin), publicUrl);
        assertThat(addresses.root(request, new PackageToken("kunci"))).isEqualTo(root);
    }
}
