package id.netral.security.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Which peers may say for whom they ask and whether that one came by TLS ({@code X-Forwarded-For}, {@code
 * X-Forwarded-Proto}): the reverse proxies the operator names, nobody else. What anybody says of our own name is believed
 * from nobody, and redirects do not repeat it.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private final String networks;

    /** Addresses or networks such as {@code 10.0.0.0/24}, separated by commas. */
    TrustedProxies(@Value("${netral.trusted-proxies:}") String setting) {
        networks = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(TrustedProxies::network)
                .collect(Collectors.joining(","));
    }

    private static String network(String entry) {
        if (!entry.matches("[0-9A-Fa-f.:]+(/\\d{1,3})?")) {
            throw new IllegalArgumentException("NETRAL_TRUSTED_PROXIES wants addresses, not \"" + entry + "\"");
        }
        return entry.indexOf('/') > 0 ? entry : entry + "/" + (entry.indexOf(':') < 0 ? IPV4_BITS : IPV6_BITS);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(TrustedProxies::redirectWithoutHost);
        if (!networks.isEmpty()) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(networks);
            valve.setProtocolHeader("X-Forwarded-Proto");
            factory.addEngineValves(valve);
        }
    }

    private static void redirectWithoutHost(Context context) {
        if (context instanceof StandardContext standard) {
            standard.setUseRelativeRedirects(true);
        }
    }
}
