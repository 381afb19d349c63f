package id.netral.security.signin;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser's code the token that {@code /api} wants with every change. */
@RestController
class CsrfController {

    /** Open to strangers. */
    static final String SIGN_IN = "/api/sign-in";

    /** Name of the request header and the value to send in it, for the session of the asker. */
    record Token(String header, String token) {}

    /** For those signed in; to others it tells that they are not. */
    @GetMapping("/api/csrf")
    Token csrf(CsrfToken token) {
        return read(token);
    }

    /** For the sign-in form of a page whose session has ended. */
    @GetMapping(SIGN_IN)
    Token signIn(CsrfToken token) {
        return read(token);
    }

    private static Token read(CsrfToken token) {
        // Reading the deferred token stores it in the session, before anything of the answer is sent.
        return new Token(token.getHeaderName(), token.getToken());
    }
}
