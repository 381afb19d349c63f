package id.netral.assessment.ui.bank;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.bank.QuestionReview;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.question.QuestionDefinition;
import id.netral.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A trainer in front of a bank with one question of every type, in Indonesian. */
@IntegrationTest
public abstract class BankViewTestBase extends SpringBrowserlessTest implements Locators {

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    QuestionCatalogue catalogue;

    @Autowired
    protected QuestionEditing editing;

    @Autowired
    protected QuestionReview review;

    protected BankFixture fixture;
    protected ModuleId module;
    protected EmployeeId sari;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        fixture = new BankFixture(jdbc, transaction, events);
        module = fixture.module(TestQuiz.quiz(60, 5, 2, questions()));
        fixture.picture(module, "images/spanduk.svg", new byte[0]);
        signIn(Role.PELATIH);
    }

    List<QuestionDefinition> questions() {
        return TestQuiz.oneOfEach();
    }

    @AfterEach
    protected void signOut() {
        fixture.hide();
        SecurityContextHolder.clearContext();
    }

    protected void signIn(Role... roles) {
        signInAs(sari, roles);
    }

    protected void signInAs(EmployeeId who, Role... roles) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(who, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    protected void go(String path) {
        var address = path.split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        address[0],
                        address.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(address[1]));
        roundTrip();
    }

    protected long question(QuestionDefinition.Type type) {
        return fixture.question(module, "uji-" + type.ordinal());
    }

    protected QuestionDefinition stored(long question) {
        return catalogue.find(question).orElseThrow().newest().definition();
    }

    protected String screen() {
        return text((Component) getCurrentView());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
