package id.netral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Addresses of files, of programs' doors and of pages that keep nothing: nothing below them ever begins a session. */
final class OpenFiles {

    private static final List<String> PATHS = List.of(
            "/css/",
            "/icons/",
            "/images/",
            "/fonts/",
            "/favicon",
            "/manifest.webmanifest",
            "/sw.js",
            "/robots.txt",
            "/aura/",
            "/VAADIN/",
            "/scorm/",
            "/media/",
            "/boleh",
            "/hukum/",
            "/api/roster");

    private OpenFiles() {}

    static boolean contain(String path) {
        return PATHS.stream().anyMatch(path::startsWith);
    }

    /** The request's path within the application. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
