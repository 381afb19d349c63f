package id.netral.scorm;

import id.netral.media.MediaAnswer;
import id.netral.media.MediaDelivery;
import id.netral.media.MediaStore;
import id.netral.scorm.PackageFiles.Opened;
import id.netral.security.http.RefusalHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the files of packages to whoever has the key of an opening, for frames and never for a window of their own: at
 * the agency's address a page of a stranger could pass for the agency's. They have no origin of ours, load nothing but
 * files of the same package, and send nothing anywhere.
 */
@Controller
class PackageController {

    static final String PATH = "/scorm";

    private static final String RUNTIME = PackagePath.OURS + "api.js";
    private static final Duration KEPT = Duration.ofHours(1);

    /** A page that fills the whole screen can paint a browser's address and ours in it. */
    private static final String PERMISSIONS =
            "fullscreen=(), camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                    + " display-capture=(), publickey-credentials-get=(), clipboard-read=()";

    private final PackageFiles files;
    private final MediaStore media;
    private final MediaDelivery delivery;
    private final RuntimeScript script;
    private final PackageAddresses addresses;

    PackageController(
            PackageFiles files,
            MediaStore media,
            MediaDelivery delivery,
            RuntimeScript script,
            PackageAddresses addresses) {
        this.files = files;
        this.media = media;
        this.delivery = delivery;
        this.script = script;
        this.addresses = addresses;
    }

    @GetMapping(PATH + "/{token}/{*path}")
    public void file(
            @PathVariable String token,
            @PathVariable String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if ("document".equals(request.getHeader("Sec-Fetch-Dest"))) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var key = new PackageToken(token);
        var opened = files.opened(key).orElse(null);
        if (opened == null) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var base = addresses.root(request, key);
        // a document without an origin asks for its own fonts and data as a stranger
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("X-DNS-Prefetch-Control", "off");
        if (path.substring(1).equals(RUNTIME)) {
            text(response, base, "text/javascript", script.of(opened).getBytes(StandardCharsets.UTF_8));
            return;
        }
        answer(opened, path.substring(1), base, request, response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status) {
        RefusalHeaders.write(request, response);
        response.setStatus(status);
    }

    private void answer(
            Opened opened, String path, String base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = files.file(opened, path).orElse(null);
        if (file == null) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (file.contentType().equals(PackageType.HTML)) {
            text(response, base, null, RuntimeScript.into(media.read(file.hash()), base + RUNTIME));
        } else {
            delivery.send(answer(file, path, base), request, response);
        }
    }

    private MediaAnswer answer(PackageFile file, String path, String base) {
        var unknown = file.contentType().equals("application/octet-stream");
        var name = path.substring(path.lastIndexOf('/') + 1);
        return new MediaAnswer(
                file.hash(), file.contentType(), "\"" + file.hash() + "\"", KEPT, policy(base), unknown ? name : null);
    }

    private void text(HttpServletResponse response, String base, @Nullable String type, byte[] bytes)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy(base));
        // a page says its encoding itself: a charset here would overrule it
        response.setHeader(HttpHeaders.CONTENT_TYPE, type == null ? PackageType.HTML : type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String policy(String base) {
        var sandbox = addresses.ownOrigin() ? "sandbox allow-scripts allow-same-origin" : "sandbox allow-scripts";
        return String.join(
                "; ",
                sandbox,
                "default-src " + base + " 'unsafe-inline' 'unsafe-eval' data: blob:",
                "frame-src " + base,
                "connect-src " + base + " data: blob:",
                "worker-src " + base + " blob:",
                "base-uri " + base,
                "form-action 'none'",
                "object-src 'none'");
    }
}
