package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.catalog.PackPublication;
import id.netral.catalog.PublishedLessons;
import id.netral.catalog.PublishedLessons.Lesson;
import id.netral.document.Block;
import id.netral.document.DocumentMarkdown;
import id.netral.document.LessonDocument;
import id.netral.document.PayloadDocuments;
import id.netral.document.Payloads;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lessons made of every payload in every field are read by a real browser: nothing runs, and nobody else is asked. */
@LongTest
@JourneyTest
class LessonPayloadsIT {

    private static final String NIP = "199001012015012001";
    private static final String SLUG = "uji-muatan";
    private static final int PAYLOADS_A_LESSON = 49;

    /** Does everything to every element of the text that could set off a handler left in it. */
    private static final String PROVOKE = """
            () => {
              const elements = [...document.querySelectorAll('.lesson-text, .lesson-text *, .lesson-cases *, .lesson h1')];
              document.querySelectorAll('.lesson-text details').forEach(each => each.open = true);
              const kinds = ['click', 'mouseover', 'focus', 'blur', 'error', 'load', 'toggle', 'animationstart', 'input',
                'change', 'pointerenter', 'keydown', 'copy', 'paste', 'drag', 'drop', 'scroll', 'beforetoggle'];
              for (const element of elements) {
                if (element.tagName !== 'A') {
                  kinds.forEach(kind => element.dispatchEvent(new Event(kind, {bubbles: false})));
                }
              }
              return elements.length;
            }""";

    private static final String LEFTOVERS = """
            () => [...document.querySelectorAll('.lesson-text *, .lesson-cases *')].filter(element =>
                element.getAttributeNames().some(name => /^on|^style$/.test(name))
                || /^\\s*(javascript|vbscript|data):/i.test(element.getAttribute('href') ?? element.getAttribute('src') ?? '')
                || ['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'SVG', 'MATH', 'BASE', 'META', 'LINK']
                    .includes(element.tagName.toUpperCase()))
              .map(element => element.outerHTML.slice(0, 200))""";

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    PackPublication publication;

    @LocalServerPort
    int port;

    private final List<String> dialogs = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<Lesson> lessons = lessons();
    private BrowserContext device;

    @BeforeEach
    void publish() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Dinas Contoh");
        new PublishedLessons(publication).publish(SLUG, lessons);
        device = Browsers.desktop();
        device.onRequest(request -> {
            var host = URI.create(request.url().split("[?#]")[0]).getHost();
            if (host != null && !host.equals("localhost")) {
                elsewhere.add(request.url());
            }
        });
        device.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
    }

    @AfterEach
    void withdraw() {
        device.close();
        new PublishedLessons(publication).withdraw(SLUG);
    }

    private static List<Lesson> lessons() {
        var payloads = Payloads.all();
        var lessons = new ArrayList<Lesson>();
        for (var from = 0; from < payloads.size(); from += PAYLOADS_A_LESSON) {
            lessons.add(lesson(payloads.subList(from, Math.min(from + PAYLOADS_A_LESSON, payloads.size()))));
        }
        return lessons;
    }

    private static Lesson lesson(List<String> payloads) {
        var blocks = new ArrayList<Block>();
        payloads.forEach(payload -> PayloadDocuments.with(payload).blocks().stream()
                .filter(LessonPayloadsIT::isPublishable)
                .forEach(blocks::add));
        var cases = payloads.subList(0, 3).stream()
                .map(payload -> List.of(payload, payload))
                .toList();
        return new Lesson(payloads.getFirst(), DocumentMarkdown.write(new LessonDocument(blocks)), cases);
    }

    /** Words for the rules that the rules do not know never reach a reader: publication refuses them. */
    private static boolean isPublishable(Block block) {
        return !(block instanceof Block.CaseBox box) || box.ask().isEmpty();
    }

    @Test
    void nothingRunsAndNobodyElseIsAsked() {
        var elements = 0;
        try (var reader = new Visitor(device, port)) {
            reader.signIn(NIP, Cast.PASSWORD);
            for (var number = 1; number <= lessons.size(); number++) {
                var where = "lesson " + number;
                reader.open("modul/" + SLUG + "/pelajaran/" + number);
                reader.page().waitForSelector(".lesson-text > *");
                assertThat(reader.page().title()).isNotBlank();
                elements += (int) reader.page().evaluate(PROVOKE);
                reader.settle();
                assertThat(reader.page().evaluate("() => window.__xss ?? 'nothing'"))
                        .as(where)
                        .isEqualTo("nothing");
                assertThat((List<?>) reader.page().evaluate(LEFTOVERS))
                        .as(where)
                        .isEmpty();
            }
        }
        assertThat(dialogs).isEmpty();
        assertThat(elsewhere).isEmpty();
        System.out.printf(
                "%d payloads × %d fields in %d lessons, %d elements provoked: no dialog, no canary, no request elsewhere%n",
                Payloads.all().size(), PayloadDocuments.FIELDS.size(), lessons.size(), elements);
    }
}
