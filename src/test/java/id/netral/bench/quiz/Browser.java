package id.netral.bench.quiz;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One person's browser: cookies, CSRF token, and the requests that the real one makes. Not for several threads at once. */
final class Browser implements Line {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /** Longer than the server lets anybody wait for a password to be hashed; real browsers wait longer still. */
    private static final RequestConfig FORM =
            RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(60)).build();

    private final Lines lines;
    private final URI base;
    private final HttpClientContext context = HttpClientContext.create();
    private @Nullable String csrf;

    Browser(Lines lines, URI base) {
        this.lines = lines;
        this.base = base;
        context.setCookieStore(new BasicCookieStore());
    }

    /** A second window of the same browser: same cookies, token of its own. */
    Browser sameCookies() {
        var other = new Browser(lines, base);
        other.context.setCookieStore(context.getCookieStore());
        return other;
    }

    @Override
    public Reply get(String path) {
        return send("GET", path, null);
    }

    /** A change with the session's token, which is fetched when not known and once more when refused. */
    @Override
    public Reply change(String method, String path, String json) {
        for (var tries = 1; ; tries++) {
            if (csrf == null) {
                var token = get("/api/csrf");
                if (!token.ok()) {
                    return token;
                }
                csrf = token.json().path("token").asString();
            }
            var reply = send(method, path, json.isEmpty() ? null : json(json));
            if (reply.status() == 401) {
                csrf = null;
            }
            if (reply.status() != 403 || !"csrf".equals(reply.error()) || tries == 2) {
                return reply;
            }
            csrf = null;
        }
    }

    /** Signs in at the sign-in screen, as its form does, and has the device remembered. */
    boolean signIn(String nip, String password) {
        csrf = null;
        var html = get("/masuk");
        if (!html.ok()) {
            return false;
        }
        var token = CSRF.matcher(html.body());
        if (!token.find()) {
            return false;
        }
        var form = new UrlEncodedFormEntity(
                List.of(
                        new BasicNameValuePair("nama", nip),
                        new BasicNameValuePair("sandi", password),
                        new BasicNameValuePair("ingat", "true"),
                        new BasicNameValuePair("_csrf", token.group(1))),
                StandardCharsets.UTF_8);
        var reply = send("POST", "/masuk", form);
        return reply.status() == 302
                && reply.location() != null
                && !reply.location().contains("/masuk");
    }

    /** Opens a Flow screen: the page, the new UI, and the navigation that builds the view. False when one of them failed. */
    boolean openScreen(String route) {
        return FlowScreen.open(this, route).isPresent();
    }

    Reply postJson(String path, String body) {
        return send("POST", path, json(body));
    }

    private static HttpEntity json(String body) {
        return new StringEntity(body, ContentType.APPLICATION_JSON);
    }

    private Reply send(String method, String path, @Nullable HttpEntity body) {
        var request = new HttpUriRequestBase(method, base.resolve(path));
        request.setHeader("Accept-Language", "id");
        if (csrf != null && !"GET".equals(method)) {
            request.setHeader("X-CSRF-TOKEN", csrf);
        }
        request.setEntity(body);
        if (body instanceof UrlEncodedFormEntity) {
            request.setConfig(FORM);
        }
        try {
            return lines.client().execute(request, context, response -> {
                var location = response.getFirstHeader("Location");
                var entity = response.getEntity();
                return new Reply(
                        response.getCode(),
                        entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8),
                        location == null ? null : location.getValue());
            });
        } catch (IOException away) {
            return Reply.away();
        }
    }
}
