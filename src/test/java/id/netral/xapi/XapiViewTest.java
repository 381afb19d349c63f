package id.netral.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator sees how the record store stands. */
@IntegrationTest
class XapiViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    XapiOutbox outbox;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        outbox.secret();
        TestUsers.signIn(null, Role.ADMIN);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void open() {
        UI.getCurrent().navigate("admin/xapi");
        roundTrip();
    }

    private String screen() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private void statement(XapiState state, String reply) {
        jdbc.sql("""
            INSERT INTO xapi_statement (id, verb, statement, state, created_at, reply)
            VALUES (?, 'PASSED', '{}', ?, '2026-12-01 17:00:00', ?)""").params(UUID.randomUUID().toString(), state.name(), reply).update();
    }

    @Test
    void withoutAStoreTheScreenSaysHowToNameOne() {
        open();
        assertThat(screen()).contains("Tidak dipakai", "NETRAL_XAPI_ENDPOINT", "Tidak ada yang menunggu dikirim.");
    }

    @Test
    void refusedStatementsAreShownAndCanBeSentAgain() {
        statement(XapiState.REFUSED, "400 tidak sah");
        statement(XapiState.WAITING, null);
        open();
        assertThat(screen()).contains("1 pernyataan menunggu dikirim.", "1 pernyataan ditolak LRS.");
        findButton().withText("Coba kirim lagi").click();
        assertThat(screen()).contains("2 pernyataan menunggu dikirim.").doesNotContain("ditolak LRS");
    }
}
