package id.netral.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an administrator sees of the store: the pictures of the delivered modules are in it. */
@IntegrationTest
class MediaViewTest extends SpringBrowserlessTest {

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        TestUsers.signIn(null, Role.ADMIN);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void roomAndPlacesAreShown() {
        UI.getCurrent().navigate("admin/penyimpanan");
        roundTrip();
        var screen = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(screen)
                .contains("Penyimpanan media", "dari 20.480 MB", "Basis data:")
                .doesNotContain("hampir penuh");
    }
}
