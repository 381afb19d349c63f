package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.netral.IntegrationTest;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.authoring.packs.ScormExport;
import id.netral.authoring.packs.WrittenPack;
import id.netral.catalog.Catalog;
import id.netral.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A module leaves as SCORM 1.2 and is played on a foreign platform, in a real browser. */
@LongTest
@IntegrationTest
class ScormExportIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MODULE = "aurat-politik";

    @Autowired
    ScormExport export;

    @Autowired
    Catalog catalog;

    @BeforeEach
    void begin(@Autowired TestDatabase database) {
        database.reset();
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** One launch of the package. */
    private record Launch(Page page, Frame frame) {

        static Launch of(Page page, SmallLms lms) {
            page.navigate(lms.address());
            var frame = page.frames().getLast();
            frame.waitForFunction("() => document.documentElement.classList.contains('js')");
            return new Launch(page, frame);
        }

        void press(String name) {
            frame.getByRole(
                            AriaRole.BUTTON,
                            new Frame.GetByRoleOptions().setName(name).setExact(true))
                    .click();
        }

        JsonNode kept() {
            return JSON.readTree((String) page.evaluate("() => JSON.stringify(window.kept)"));
        }

        String kept(String element) {
            return kept().path(element).asString("");
        }

        @SuppressWarnings("unchecked")
        List<String> calls() {
            return (List<String>) page.evaluate("() => window.calls");
        }

        void nothingWentWrong() {
            assertThat((List<?>) page.evaluate("() => window.wrong")).isEmpty();
        }

        /** The learner goes away; the platform stays. */
        void leave() {
            page.evaluate("() => { document.querySelector('iframe').src = 'about:blank'; }");
            page.waitForFunction("() => window.calls.some((call) => call.startsWith('LMSFinish'))");
        }

        JsonNode paper() {
            return JSON.readTree((String) frame.evaluate("""
                    () => {
                      const state = JSON.parse(window.parent.kept["cmi.suspend_data"]);
                      const drawn = Netral.quiz.draw(Netral.data.quiz, state.s);
                      return JSON.stringify(drawn.map((index) => Netral.data.quiz.questions[index]));
                    }"""));
        }

        /** Answers every question rightly, the way a person does. */
        void answerAll() {
            var number = 0;
            for (var question : paper()) {
                answer(frame.locator("fieldset.question").nth(number++), question);
            }
        }

        private static void answer(Locator box, JsonNode question) {
            switch (question.get("type").asString()) {
                case "numeric" -> type(box, question.get("value").asString());
                case "short_text" -> type(box, question.get("accepted").get(0).asString());
                case "matching", "gaps" -> select(box, question.get("key"), null);
                case "ordering" -> select(box, question.get("key"), question.get("steps"));
                case "verdict" -> {
                    box.locator("input[value=" + question.get("verdict").asString() + "]")
                            .check();
                    pick(box, question.get("key"));
                }
                default -> pick(box, question.get("key"));
            }
        }

        private static void type(Locator box, String text) {
            box.locator("input").fill(text);
            box.locator("input").blur();
        }

        private static void pick(Locator box, JsonNode key) {
            for (var index = 0; index < key.size(); index++) {
                if (key.get(index).asBoolean()) {
                    box.locator("input[value='" + index + "']").check();
                }
            }
        }

        private static void select(Locator box, JsonNode key, JsonNode labels) {
            for (var place = 0; place < key.size(); place++) {
                var list = labels == null
                        ? box.locator("select").nth(place)
                        : box.getByLabel(labels.get(place).asString(), new Locator.GetByLabelOptions().setExact(true));
                list.selectOption(new SelectOption().setValue(key.get(place).asString()));
            }
        }
    }

    @Test
    void theManifestHasTheFormOfScorm12AndNamesEveryFile() throws Exception {
        try (var lms = new SmallLms(WrittenPack.bytes(export.export(MODULE).zip()))) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var manifest = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(lms.files().get("imsmanifest.xml")))
                    .getDocumentElement();
            assertThat(manifest.getNamespaceURI()).isEqualTo("http://www.imsproject.org/xsd/imscp_rootv1p1p2");
            assertThat(text(manifest, "schema")).isEqualTo("ADL SCORM");
            assertThat(text(manifest, "schemaversion")).isEqualTo("1.2");
            assertThat(text(manifest, "title"))
                    .isEqualTo(catalog.current(MODULE).orElseThrow().title());
            var item = (Element) manifest.getElementsByTagName("item").item(0);
            var resource = (Element) manifest.getElementsByTagName("resource").item(0);
            assertThat(item.getAttribute("identifierref")).isEqualTo(resource.getAttribute("identifier"));
            assertThat(resource.getAttribute("adlcp:scormtype")).isEqualTo("sco");
            assertThat(resource.getAttribute("href")).isEqualTo("index.html");
            var named = new ArrayList<String>();
            var all = manifest.getElementsByTagName("file");
            for (var n = 0; n < all.getLength(); n++) {
                named.add(((Element) all.item(n)).getAttribute("href"));
            }
            named.add("imsmanifest.xml");
            assertThat(named).containsExactlyInAnyOrderElementsOf(lms.files().keySet());
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void aLearnerReadsResumesFailsAndPasses() throws IOException {
        var lessons = catalog.current(MODULE).orElseThrow().lessons().size();
        try (var lms = new SmallLms(WrittenPack.bytes(export.export(MODULE).zip()));
                var phone = Browsers.phone()) {
            var first = Launch.of(phone.newPage(), lms);
            assertThat(first.kept("cmi.core.lesson_status")).isEqualTo("incomplete");
            first.press("Berikutnya");
            first.press("Berikutnya");
            assertThat(first.frame().locator("#kemajuan")).hasText("2 dari " + lessons + " pelajaran dibaca");
            Look.at(first.page(), "scorm-lesson-phone");
            first.leave();
            assertThat(first.kept("cmi.core.lesson_location")).isEqualTo("3");
            assertThat(first.kept("cmi.core.exit")).isEqualTo("suspend");
            assertThat(first.kept("cmi.core.session_time")).matches("[0-9]{4}:[0-9]{2}:[0-9]{2}");
            assertThat(first.calls())
                    .startsWith("LMSInitialize ")
                    .last()
                    .asString()
                    .startsWith("LMSFinish");
            first.nothingWentWrong();

            lms.keep(first.kept().toString());
            var second = Launch.of(phone.newPage(), lms);
            assertThat(second.frame().locator("#pelajaran-3")).isVisible();
            assertThat(second.frame().locator("#pelajaran-1")).isHidden();
            assertThat(second.frame().locator("#kemajuan")).hasText("2 dari " + lessons + " pelajaran dibaca");
            for (var lesson = 3; lesson < lessons; lesson++) {
                second.press("Berikutnya");
            }
            second.press("Ke kuis");
            second.press("Mulai kuis");
            second.answerAll();
            var half = second.kept();
            second.leave();
            second.nothingWentWrong();

            lms.keep(half.toString()); // in the middle of the quiz
            var third = Launch.of(phone.newPage(), lms);
            assertThat(third.frame().locator("input:checked").first()).isVisible();
            Look.at(third.page(), "scorm-quiz-phone");
            third.press("Kirim jawaban");
            assertThat(third.frame().locator(".result")).hasText("Selamat, Anda lulus dengan nilai 100.");
            assertThat(third.kept("cmi.core.score.raw")).isEqualTo("100");
            assertThat(third.kept("cmi.core.score.max")).isEqualTo("100");
            assertThat(third.kept("cmi.core.lesson_status")).isEqualTo("passed");
            third.nothingWentWrong();
        }
    }

    @Test
    void whoAnswersNothingDoesNotPassAndMayTryAsOftenAsTheQuizAllows() throws IOException {
        try (var lms = new SmallLms(WrittenPack.bytes(export.export(MODULE).zip()));
                var desktop = Browsers.desktop()) {
            var launch = Launch.of(desktop.newPage(), lms);
            assertThat(launch.frame().locator("#isi-kuis")).isHidden();
            var lessons = catalog.current(MODULE).orElseThrow().lessons().size();
            for (var lesson = 1; lesson < lessons; lesson++) {
                launch.press("Berikutnya");
            }
            launch.press("Ke kuis");
            launch.press("Mulai kuis");
            var attempts = ((Number) launch.frame().evaluate("() => Netral.data.quiz.attempts")).intValue();
            for (var attempt = 1; attempt <= attempts; attempt++) {
                launch.press("Kirim jawaban");
                assertThat(launch.frame().locator(".result")).hasText("Anda belum lulus dengan nilai 0.");
                assertThat(launch.kept("cmi.core.score.raw")).isEqualTo("0");
                assertThat(launch.kept("cmi.core.lesson_status"))
                        .isEqualTo(attempt < attempts ? "incomplete" : "failed");
                if (attempt < attempts) {
                    launch.press("Coba lagi");
                }
            }
            Look.at(launch.page(), "scorm-result-desktop");
            assertThat(launch.frame().getByText("Coba lagi")).hasCount(0);
            launch.nothingWentWrong();
        }
    }

    @Test
    void withoutAPlatformItCanBeReadAndSaysThatNothingIsKept() throws IOException {
        try (var lms = new SmallLms(WrittenPack.bytes(export.export(MODULE).zip()));
                var desktop = Browsers.desktop()) {
            var page = desktop.newPage();
            var failures = new ArrayList<String>();
            page.onPageError(failures::add);
            page.onResponse(response -> {
                if (response.status() >= 400 && !response.url().endsWith("favicon.ico")) {
                    failures.add(response.url());
                }
            });
            page.navigate(lms.address() + "paket/index.html");
            assertThat(page.getByText("tidak tersambung")).isVisible();
            assertThat(page.locator("main a[href^='/']")).hasCount(0);
            assertThat(page.locator("#pelajaran-1")).containsText(Pattern.compile("\\w"));
            assertThat(failures).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MODULE, "menghadiri-acara-caleg", "mundur-sebelum-mencalonkan-diri"})
    void theRightAnswerToEveryQuestionEarnsAllPointsAndNoneEarnsNothing(String module) throws IOException {
        try (var lms = new SmallLms(WrittenPack.bytes(export.export(module).zip()));
                var desktop = Browsers.desktop()) {
            var launch = Launch.of(desktop.newPage(), lms);
            var wrong = launch.frame().evaluate("""
                    () => Netral.data.quiz.questions.filter((question) => {
                      const indexes = question.key ? question.key.flatMap((right, index) => (right === true ? [index] : [])) : [];
                      const right = {
                        numeric: () => question.value, short_text: () => question.accepted[0],
                        verdict: () => [question.verdict, indexes[0]], matching: () => question.key,
                        gaps: () => question.key, ordering: () => question.key,
                      }[question.type] || (() => indexes);
                      return Netral.quiz.points(question, right()) !== 1 || Netral.quiz.points(question, undefined) !== 0;
                    }).map((question) => question.id)""");
            assertThat((List<?>) wrong).isEmpty();
        }
    }

    @Test
    void partlyRightAnswersEarnWhatNetralItselfGives() throws IOException {
        try (var lms = new SmallLms(WrittenPack.bytes(export.export(MODULE).zip()));
                var desktop = Browsers.desktop()) {
            var frame = Launch.of(desktop.newPage(), lms).frame();
            var key = "[true, true, false, false]";
            var expected = Map.of(
                    "{type: 'multiple', key: " + key + ", credit: 'right_minus_wrong'}, [0]",
                    0.5,
                    "{type: 'multiple', key: " + key + ", credit: 'right_minus_wrong'}, [0, 1, 2]",
                    0.5,
                    "{type: 'multiple', key: " + key + ", credit: 'right_minus_wrong'}, [2, 3]",
                    0.0,
                    "{type: 'multiple', key: " + key + ", credit: 'per_part'}, [0]",
                    0.75,
                    "{type: 'multiple', key: " + key + ", credit: 'all_or_nothing'}, [0]",
                    0.0,
                    "{type: 'ordering', key: [0, 1, 2, 3], credit: 'per_part'}, [0, 1, 3, 2]",
                    0.5,
                    "{type: 'matching', key: [1, 0], credit: 'right_minus_wrong'}, [1, 1]",
                    0.0,
                    "{type: 'verdict', verdict: 'boleh', key: [true, false]}, ['boleh', 1]",
                    0.5,
                    "{type: 'numeric', value: '2.5', tolerance: '0.1'}, '2,6'",
                    1.0,
                    "{type: 'short_text', accepted: ['Tidak Boleh']}, '  tidak  boleh. '",
                    1.0);
            expected.forEach((call, points) -> assertThat(
                            ((Number) frame.evaluate("() => Netral.quiz.points(" + call + ")")).doubleValue())
                    .as(call)
                    .isEqualTo(points));
        }
    }
}
