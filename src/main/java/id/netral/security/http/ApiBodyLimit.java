package id.netral.security.http;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import id.netral.common.Sentences;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests to {@code /api/} whose body is larger than the path's {@link BodyLimit}, before a byte of it is read:
 * 413. A body that does not say its length is refused too: 411. Both with a sentence for the screen that sent it.
 */
@Component
class ApiBodyLimit extends OncePerRequestFilter {

    private static final RequestMatcher API = pathPattern("/api/**");

    private record Room(RequestMatcher path, DataSize most) {}

    private final List<Room> rooms;
    private final Sentences sentences;

    ApiBodyLimit(List<BodyLimit> limits, Sentences sentences) {
        this.rooms = limits.stream()
                .map(limit -> new Room(pathPattern(limit.path()), limit.most()))
                .toList();
        this.sentences = sentences;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = most(request);
        if (request.getContentLengthLong() > most.toBytes()) {
            var message = sentences.get("body.too-large", request.getLocale(), words(most));
            JsonRefusals.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "body.too-large", message);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            var message = sentences.get("body.no-length", request.getLocale());
            JsonRefusals.answer(response, HttpServletResponse.SC_LENGTH_REQUIRED, "body.no-length", message);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize most(HttpServletRequest request) {
        return rooms.stream()
                .filter(room -> room.path().matches(request))
                .map(Room::most)
                .findFirst()
                .orElse(BodyLimit.USUAL);
    }

    private static String words(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }
}
