package id.netral.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends contents as browsers want them: in parts, once only, and never more of one in memory than a part. Whoever calls it
 * has checked that the content may be seen.
 */
@Component
public class MediaDelivery {

    private final MediaStore store;

    MediaDelivery(MediaStore store) {
        this.store = store;
    }

    /** Answers the request (GET or HEAD) with the content, a part of it, or that it has not changed; 404 without it. */
    public void send(MediaAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var medium = store.find(answer.hash()).orElse(null);
        if (medium == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        headers(answer, response);
        if (names(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = asked(answer, request, medium.size());
        if (range != null && !range.satisfiable()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + medium.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + range.from() + "-" + range.to() + "/" + medium.size());
        }
        write(answer, range == null ? new ByteRange(0, medium.size() - 1) : range, request, response);
    }

    private static void headers(MediaAnswer answer, HttpServletResponse response) {
        var cache = answer.kept().isZero()
                ? CacheControl.noCache().cachePrivate()
                : CacheControl.maxAge(answer.kept()).cachePrivate().immutable();
        response.setHeader(HttpHeaders.CACHE_CONTROL, cache.getHeaderValue());
        response.setHeader(HttpHeaders.ETAG, answer.etag());
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", answer.contentPolicy());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(answer.downloadAs()));
    }

    private static String disposition(@Nullable String name) {
        return name == null
                ? "inline"
                : ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString();
    }

    /** A part of another state than the one the browser has begun with would spoil its file: then all of it. */
    private static @Nullable ByteRange asked(MediaAnswer answer, HttpServletRequest request, long size) {
        var condition = request.getHeader(HttpHeaders.IF_RANGE);
        return condition == null || condition.equals(answer.etag())
                ? ByteRange.of(request.getHeader(HttpHeaders.RANGE), size).orElse(null)
                : null;
    }

    private static boolean names(@Nullable String header, String etag) {
        if (header == null) {
            return false;
        }
        for (var tag : header.split(",")) {
            var known = tag.strip();
            if (known.equals("*") || known.replaceFirst("^W/", "").equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private void write(MediaAnswer answer, ByteRange part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(answer.contentType());
        response.setContentLengthLong(part.length());
        if (!"HEAD".equals(request.getMethod())) {
            try (var in = store.open(answer.hash(), part.from(), part.length())) {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
