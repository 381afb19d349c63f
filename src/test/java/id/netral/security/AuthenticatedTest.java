package id.netral.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** {@code @Authenticated} on a service. */
@IntegrationTest
class AuthenticatedTest {

    @Autowired
    Catalog catalog;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsInWhoeverIsSignedIn() {
        TestUsers.signIn(null, Role.PESERTA);
        assertThat(catalog.current()).isNotEmpty();
    }

    @Test
    void refusesACallOfNobody() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(catalog::current);
    }

    @Test
    void refusesAStranger() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(catalog::current);
    }
}
