package id.netral.learning.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.learning.LearningFixture;
import id.netral.learning.progress.Progress;
import id.netral.security.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Sari, signed in on a phone in Indonesian, with the modules of the content packs. */
@IntegrationTest
public abstract class LearningViewTestBase extends SpringBrowserlessTest implements Locators {

    static final String AURAT = "aurat-politik";

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    Progress progress;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ZoneId zone;

    protected LearningFixture fixture;
    protected EmployeeId sari;
    protected LocalDate today;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        fixture = new LearningFixture(catalog, events, transaction);
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        today = TestClock.today();
        signIn(sari);
    }

    /** Opens the browser as this person; roles come on top of the learner's. */
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
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void go(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    /** All text on the screen, in reading order. */
    protected String screen() {
        return text((Component) getCurrentView());
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    Anchor link(String words) {
        return find(Anchor.class)
                .withCondition(anchor -> text(anchor).contains(words))
                .first();
    }

    String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    void readAllLessons() {
        var module = progress.open(sari, AURAT).orElseThrow();
        module.version().lessons().forEach(lesson -> progress.lessonRead(sari, module.version(), lesson.number()));
    }
}
