package id.netral.security;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser's code the token that {@code /api} wants with every change. */
@RestController
class CsrfController {

    /** Name of the request header and the value to send in it, for the session of the asker. */
    record Token(String header, String token) {}

    @GetMapping("/api/csrf")
    Token csrf(CsrfToken token) {
        // Reading the deferred token stores it in the session, before anything of the answer is sent.
        return new Token(token.getHeaderName(), token.getToken());
    }
}
