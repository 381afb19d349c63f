package id.netral.people.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An officer of the agency's HR in front of an empty database, in Indonesian. */
@IntegrationTest
public abstract class PeopleViewTestBase extends SpringBrowserlessTest implements Locators {

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        signIn(null, Role.SDM);
    }

    protected void signIn(@Nullable EmployeeId employee, Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(employee, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void go(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    /** The browser's next question: the session's lock is given away for a moment, as between two requests. */
    protected void runWhatOtherThreadsAskedFor() {
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
        roundTrip();
    }

    /** All text on the screen, in reading order. */
    protected String screen() {
        return text((Component) getCurrentView());
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
