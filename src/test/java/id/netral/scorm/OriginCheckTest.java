package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** An address for packages that could set cookies for the application keeps it from starting, with a sentence. */
class OriginCheckTest {

    @ParameterizedTest
    @CsvSource({
        "https://paket.netral.example.go.id, https://netral.example.go.id, same site",
        "https://example.go.id,              https://netral.example.go.id, same site",
        "https://paket.example.go.id,        https://netral.example.go.id, same site",
        "https://NETRAL.example.go.id.,      https://netral.example.go.id, same site",
        "https://netral.example.go.id:8443,  https://netral.example.go.id, same site",
        "http://netral.example.go.id,        https://netral.example.go.id, same site",
        "https://paket.netral.test,          https://netral.test,          same site",
        "http://localhost:8081,              http://localhost:8080,        same site",
        "http://paket.localhost:8081,        http://localhost:8080,        same site",
        "http://10.0.0.5:8081,               http://10.0.0.5:8080,         same site",
        "https://paket-netral.web.id,        '',                           NETRAL_PUBLIC_URL must be set",
        "paket-netral.web.id,                https://netral.example.go.id, It is no address",
        "javascript:alert(1),                https://netral.example.go.id, It is no address",
    })
    void refused(String origin, String publicUrl, String sentence) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new OriginCheck(new ScormProperties(origin), publicUrl))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.getReason())
                        .contains(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                           ''",
        "'',                           https://netral.example.go.id",
        "https://paket-netral.web.id,  https://netral.example.go.id",
        "https://lain.go.id,           https://netral.example.go.id",
        "http://127.0.0.1:8080,        http://localhost:8080",
        "http://10.0.0.6:8080,         http://10.0.0.5:8080",
    })
    void fine(String origin, String publicUrl) {
        assertThatCode(() -> new OriginCheck(new ScormProperties(origin), publicUrl))
                .doesNotThrowAnyException();
    }
}
