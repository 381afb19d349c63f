package id.netral.branching.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.branching.Sketch;
import id.netral.branching.StoryDrafts;
import id.netral.branching.StoryId;
import id.netral.branching.StoryReviews;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sari at the screens of the branching cases, in Indonesian. */
@IntegrationTest
abstract class StoryViewTestBase extends SpringBrowserlessTest implements Locators {

    static final String GROUP = "ajakan-masuk-grup-whatsapp";

    @Autowired
    TestDatabase database;

    @Autowired
    StoryDrafts drafts;

    @Autowired
    StoryReviews reviews;

    EmployeeId sari;
    EmployeeId budi;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        budi = database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        signIn(sari);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void signIn(EmployeeId who, Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(who, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    void go(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    /** A draft without problems, written by whoever is signed in. */
    StoryId draft(String title) {
        var story = drafts.create(title);
        var draft = drafts.find(story).orElseThrow();
        drafts.save(story, draft.lock(), Sketch.of("awal: tengah akhir-1", "tengah: akhir-2"));
        return story;
    }

    String screen() {
        return text((Component) getCurrentView());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
