package id.netral.security.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;

/**
 * Why a sign-in was refused.
 *
 * @param status for scripts
 * @param sign for the address of the sign-in screen
 * @param minutes to wait; 0 when trying again at once is allowed
 */
record SignInRefusal(int status, String sign, long minutes) {

    private static final int TOO_MANY_REQUESTS = 429;

    static SignInRefusal wrong() {
        return new SignInRefusal(HttpServletResponse.SC_UNAUTHORIZED, "gagal", 0);
    }

    /** The server could not find out. */
    static SignInRefusal broken() {
        return new SignInRefusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "gangguan", 0);
    }

    /** Too many wait for their turn. */
    static SignInRefusal busy() {
        return new SignInRefusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "ramai", 0);
    }

    static SignInRefusal throttled(long minutes) {
        return new SignInRefusal(TOO_MANY_REQUESTS, "tunggu=" + minutes, minutes);
    }

    /** Answers a browser by the status and takes it on to the sign-in screen, which says why. */
    void writePage(HttpServletResponse response, String screen) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.getWriter()
                .write("<!doctype html><meta http-equiv=\"refresh\" content=\"0;url=" + screen + "\"><a href=\""
                        + screen + "\">Netral</a>");
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"error\":\"sign-in\",\"minutes\":" + minutes + "}");
    }
}
