package id.netral.security.http;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Headers on every answer; over TLS also that there is no way back to a line without.
 *
 * <p>Flow evaluates expressions sent by the server and sets styles in elements, so scripts need both unsafe values and
 * styles one; everything else comes from this server only.
 */
public final class ResponseHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /**
     * Before anything else writes: once Vaadin's servlet has been forwarded to, Tomcat takes no more headers. Whoever
     * knows better (what may be cached, what a file may do) replaces them.
     */
    private static final ObjectPostProcessor<HeaderWriterFilter> AT_ONCE = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private final String policy;

    /** Frames may also show the other address of this server that packages of other makers run at; blank: none. */
    public ResponseHeaders(String packages) {
        policy = packages.isBlank() ? CONTENT_POLICY : CONTENT_POLICY + "; frame-src 'self' " + packages.strip();
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(AT_ONCE);
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                .contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }
}
