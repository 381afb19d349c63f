package id.netral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Six screens for all strangers together. */
class StrangerSessionsTest {

    private static final String FLOOD = "198.51.100.9";
    private static final String OFFICE = "192.0.2.7";

    private final StrangerSessions strangers =
            new StrangerSessions(new ScreenProperties(20, 60, 2, 3, 1, 6, Duration.ofMinutes(10)));
    private long now;

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private final class Session extends MockHttpSession {

        private long heard = now++;

        @Override
        public long getLastAccessedTime() {
            return heard;
        }
    }

    private Session begin(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var session = new Session();
        strangers.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private List<Session> begin(String address, int many) {
        var sessions = new ArrayList<Session>();
        for (var i = 0; i < many; i++) {
            sessions.add(begin(address));
        }
        return sessions;
    }

    private static Stranger stranger(Session session) {
        var stranger = Stranger.of(session);
        assertThat(stranger).isNotNull();
        return stranger;
    }

    @Test
    void theSessionSilentForLongestGoes() {
        var sessions = begin(FLOOD, 6);
        sessions.getFirst().heard = now++;
        begin(FLOOD);
        assertThat(sessions).filteredOn(MockHttpSession::isInvalid).containsExactly(sessions.get(1));
        assertThat(strangers.weight()).isEqualTo(6);
    }

    @Test
    void aFloodSendsItselfAwayAndNobodyElse() {
        var honest = begin(OFFICE, 2);
        begin(FLOOD, 100);
        begin("2001:db8::1", 2);
        assertThat(honest).noneMatch(MockHttpSession::isInvalid);
        assertThat(strangers.weight()).isEqualTo(6);
    }

    @Test
    void screensCountNotOnlySessions() {
        var honest = begin(OFFICE, 2);
        var greedy = begin(FLOOD);
        for (var screen = 0; screen < 5; screen++) {
            stranger(greedy).screenOpened();
        }
        assertThat(greedy.isInvalid()).isTrue();
        assertThat(honest).noneMatch(MockHttpSession::isInvalid);
        assertThat(strangers.weight()).isEqualTo(2);
    }

    /** It was silent for longest until this very request. */
    @Test
    void whoOpensAScreenIsAnswered() {
        var sessions = begin(OFFICE, 6);
        stranger(sessions.getFirst()).screenOpened();
        stranger(sessions.getFirst()).screenOpened();
        assertThat(sessions).filteredOn(MockHttpSession::isInvalid).containsExactly(sessions.get(1));
    }

    @Test
    void aClosedScreenMakesRoom() {
        var session = begin(OFFICE);
        var stranger = stranger(session);
        for (var screen = 0; screen < 20; screen++) {
            stranger.screenOpened();
            stranger.screenClosed();
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whoHasSignedInStays() {
        var gone = begin(OFFICE);
        Stranger.leave(gone);
        var signedIn = begin(OFFICE);
        signedIn.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("1", null, List.of())));
        begin(OFFICE, 20);
        assertThat(gone.isInvalid()).isFalse();
        assertThat(signedIn.isInvalid()).isFalse();
        assertThat(strangers.weight()).isEqualTo(6);
    }

    @Test
    void whatHasEndedByItselfIsNotCounted() {
        begin(OFFICE).invalidate();
        assertThat(strangers.weight()).isZero();
    }
}
