package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.BankFixture;
import id.netral.assessment.HostileTexts;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Scripts written into questions are read by a real browser on every screen that shows them, and never run. */
@LongTest
@JourneyTest
class QuestionPayloadsIT {

    private static final String NIP = "199001012015012001";

    /** Everything shown, shadow trees included. */
    private static final String TEXT = """
            () => {
              const read = node => node.nodeType === Node.TEXT_NODE ? node.data
                : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join('');
              return read(document.body);
            }""";

    /** What only a payload taken for markup could have left in our screens. */
    private static final String LEFTOVERS = """
            () => {
              const found = [];
              const look = node => {
                if (node instanceof Element) {
                  const handlers = node.getAttributeNames().filter(name => /^on[a-z]/.test(name));
                  const address = node.getAttribute('href') ?? node.getAttribute('src') ?? '';
                  if (handlers.length || /^\\s*(javascript|vbscript|data:text)/i.test(address)
                      || ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'MARQUEE', 'MATH'].includes(node.tagName)) {
                    found.push(node.outerHTML.slice(0, 200));
                  }
                }
                [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].forEach(look);
              };
              document.querySelectorAll('quiz-player, question-preview, .bank, .result-page').forEach(look);
              return found;
            }""";

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    AttemptService attempts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final List<String> dialogs = new ArrayList<>();
    private final List<QuestionDefinition> questions = HostileTexts.questions();
    private BankFixture fixture;
    private ModuleId module;
    private AttemptId attempt;
    private EmployeeId sari;
    private BrowserContext device;
    private Visitor visitor;

    @BeforeEach
    void seed(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        database.reset();
        sari = cast.person(NIP, "Sari Contoh", "Dinas Contoh", Role.PELATIH, Role.ADMIN);
        fixture = new BankFixture(jdbc, transaction, events);
        module = fixture.module(TestQuiz.quiz(60, 2, questions.size(), questions));
        fixture.picture(module, "images/spanduk.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>""".getBytes(StandardCharsets.UTF_8));
        TestUsers.signIn(sari);
        attempt = attempts.startOrResume(sari, fixture.current(module));
        device = Browsers.desktop();
        visitor = new Visitor(device, port);
        visitor.page().onDialog(this::note);
        visitor.signIn(NIP, Cast.PASSWORD);
    }

    private void note(Dialog dialog) {
        dialogs.add(dialog.type() + ": " + dialog.message());
        dialog.dismiss();
    }

    @AfterEach
    void close() {
        visitor.close();
        fixture.hide();
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePlayerAndTheResultShowThemAsText() {
        visitor.open("kuis/" + attempt);
        var seen = new StringBuilder();
        for (var position = 1; position <= questions.size(); position++) {
            visitor.sees("Soal " + position + " dari " + questions.size());
            seen.append(text());
            assertNothingRan("player, question " + position);
            if (position < questions.size()) {
                visitor.button("Berikutnya").click();
            }
        }
        for (var question : questions) {
            if (question.type() != Type.GAPS) {
                assertThat(seen.toString()).contains(question.stem());
            }
        }

        attempts.submit(sari, attempt);
        visitor.open("hasil/" + attempt);
        visitor.page().evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        var result = text();
        assertThat(questions).allSatisfy(question -> assertThat(result).contains(question.stem(), question.feedback()));
        assertNothingRan("result");
    }

    @Test
    void theBankShowsThemAsText() {
        visitor.open("bank-soal?modul=" + module);
        assertThat(text()).contains(questions.getFirst().stem());
        assertNothingRan("list");
        for (var question : questions) {
            var id = fixture.question(module, question.code());
            visitor.open("bank-soal/" + id);
            visitor.page()
                    .waitForFunction(
                            "() => document.querySelector('question-preview')?.shadowRoot?.querySelector('fieldset')");
            assertThat(text()).contains(question.stem(), question.feedback(), question.topic());
            assertNothingRan("detail of " + question.code());
        }
        for (var question : questions.subList(0, Type.values().length)) {
            visitor.open("bank-soal/" + fixture.question(module, question.code()) + "/ubah");
            visitor.page()
                    .waitForFunction(
                            "() => document.querySelector('question-preview')?.shadowRoot?.querySelector('fieldset')");
            assertNothingRan("editor of " + question.code());
        }
    }

    private String text() {
        return (String) visitor.page().evaluate(TEXT);
    }

    private void assertNothingRan(String where) {
        Page page = visitor.page();
        assertThat(page.evaluate("() => window.__xss ?? 'nothing'")).as(where).isEqualTo("nothing");
        assertThat((List<?>) page.evaluate(LEFTOVERS)).as(where).isEmpty();
        assertThat(dialogs).as(where).isEmpty();
    }
}
