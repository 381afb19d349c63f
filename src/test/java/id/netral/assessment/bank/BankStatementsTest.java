package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.Statements;
import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.assessment.quiz.QuizRulesReader;
import id.netral.catalog.ModuleId;
import id.netral.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What the bank costs the database, however many questions there are. These numbers only fall. */
class BankStatementsTest extends AssessmentTestBase {

    @Autowired
    QuizRulesReader rules;

    @Autowired
    BankQuestions questions;

    @Autowired
    QuestionCatalogue catalogue;

    @Autowired
    QuestionEditing editing;

    private BankFixture fixture;

    @BeforeEach
    void bank(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        fixture = new BankFixture(jdbc, transaction, events);
        TestUsers.signIn(sari, Role.PELATIH);
    }

    @AfterEach
    void hide() {
        fixture.hide();
    }

    private ModuleId module(int size) {
        return fixture.module(TestQuiz.quiz(60, 5, 1, TestQuiz.questions(size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void theRulesOfAQuizAreReadByTwo(int size) {
        var version = fixture.current(module(size));
        assertThat(sent(() -> rules.read(version))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void theQuestionsOfAModuleAreReadByTwoAndThenByOne(int size) {
        var module = module(size);
        assertThat(sent(() -> questions.of(module))).hasSize(2);
        assertThat(sent(() -> questions.of(module))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void aPageOfTheListAndItsCountsAreOneEach(int size) {
        module(size);
        assertThat(sent(() -> catalogue.page(QuestionFilter.ALL, 0, 50))).hasSize(1);
        assertThat(sent(() -> catalogue.counts(QuestionFilter.ALL))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void aQuestionIsShownByThree(int size) {
        var question = fixture.question(module(size), "uji-0");
        catalogue.find(question);
        assertThat(sent(() -> catalogue.find(question))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20})
    void aQuestionIsRetiredByTwelve(int size) {
        var question = fixture.question(module(size), "uji-0");
        assertThat(sent(() -> editing.retire(question))).hasSize(12);
    }

    private static List<String> sent(Runnable work) {
        return Statements.of(work);
    }
}
