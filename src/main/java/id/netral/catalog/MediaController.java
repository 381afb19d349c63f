package id.netral.catalog;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of published versions. A version never changes, so a browser asks once. */
@Controller
class MediaController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final CatalogRows rows;

    MediaController(CatalogRows rows) {
        this.rows = rows;
    }

    @GetMapping("/media/{version}/{*path}")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> medium(@PathVariable String version, @PathVariable String path) {
        // an SVG opened by itself is a document: it may run nothing and load nothing
        return Optional.of(version)
                .filter(text -> NUMBER.matcher(text).matches())
                .flatMap(number -> rows.medium(new ModuleVersionId(Long.parseLong(number)), path.substring(1)))
                .map(medium -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(medium.contentType()))
                        .cacheControl(FOREVER)
                        .eTag("\"v" + version + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(medium.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
