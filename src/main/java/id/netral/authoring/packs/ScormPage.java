package id.netral.authoring.packs;

import id.netral.catalog.LessonContent;
import id.netral.catalog.pack.ThinkCase;
import id.netral.question.Verdict;
import id.netral.rules.Article;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** The one page of a SCORM package: every lesson as plain HTML, readable also without scripts. Its words are Indonesian like the lessons. */
final class ScormPage {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";
    private static final List<String> SCRIPTS = List.of("data.js", "scorm.js", "quiz.js", "questions.js", "player.js");

    private final ScormModule module;
    private final StringBuilder html = new StringBuilder();

    private ScormPage(ScormModule module) {
        this.module = module;
    }

    static String of(ScormModule module) {
        return new ScormPage(module).page();
    }

    /** Where the article stands on the page. */
    static String anchor(String article) {
        return "pasal-" + article;
    }

    private String page() {
        line("<!doctype html>");
        line("<html lang=\"id\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">");
        line("<title>" + text(module.title()) + "</title>");
        line("<link rel=\"stylesheet\" href=\"style.css\">");
        line("</head>");
        line("<body>");
        head();
        line("<main>");
        module.lessons().forEach(this::lesson);
        quiz();
        line("<div class=\"steps\"><button type=\"button\" id=\"sebelum\">Sebelumnya</button>"
                + "<button type=\"button\" id=\"sesudah\">Berikutnya</button></div>");
        articles();
        line("</main>");
        SCRIPTS.forEach(script -> line("<script src=\"" + script + "\"></script>"));
        line("</body>");
        line("</html>");
        return html.toString();
    }

    private void head() {
        line("<header>");
        line("<h1>" + text(module.title()) + "</h1>");
        line("<p>" + text(module.summary()) + "</p>");
        line("<p class=\"meta\" id=\"kemajuan\"></p>");
        line("<p class=\"notice\" id=\"terputus\" hidden>Halaman ini tidak tersambung dengan sistem pelatihan; kemajuan"
                + " Anda tidak dicatat.</p>");
        line("</header>");
        line("<nav aria-label=\"Isi modul\"><ol id=\"daftar\"></ol></nav>");
    }

    private void lesson(LessonContent lesson) {
        var number = lesson.number();
        line("<section id=\"pelajaran-" + number + "\" data-tempat=\"" + number + "\" aria-labelledby=\"judul-" + number
                + "\">");
        line("<h2 id=\"judul-" + number + "\">" + text(lesson.title()) + "</h2>");
        line("<p class=\"meta\">± " + lesson.minutes() + " menit</p>");
        if (number == 1) {
            objectives();
        }
        line(lesson.html());
        lesson.cases().forEach(this::thinkCase);
        line("</section>");
    }

    private void objectives() {
        line("<p>Setelah modul ini Anda dapat:</p>");
        line("<ul>");
        module.objectives().forEach(objective -> line("<li>" + text(objective) + "</li>"));
        line("</ul>");
    }

    private void thinkCase(ThinkCase thought) {
        line("<details>");
        line("<summary>Boleh atau tidak? " + text(thought.situation()) + "</summary>");
        line("<p><strong>" + word(thought.verdict()) + ".</strong> " + text(thought.reason()) + "</p>");
        line("</details>");
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case BOLEH -> "Boleh";
            case TIDAK_BOLEH -> "Tidak boleh";
            case BERSYARAT -> "Bersyarat";
        };
    }

    private void quiz() {
        line("<section id=\"kuis\" data-tempat=\"" + (module.lessons().size() + 1)
                + "\" aria-labelledby=\"judul-kuis\">");
        line("<h2 id=\"judul-kuis\">Kuis</h2>");
        line("<div id=\"isi-kuis\"><p>Kuis memerlukan JavaScript.</p></div>");
        line("</section>");
    }

    private void articles() {
        if (module.articles().isEmpty()) {
            return;
        }
        line("<section aria-labelledby=\"judul-pasal\">");
        line("<h2 id=\"judul-pasal\">Pasal yang dirujuk</h2>");
        line("<dl>");
        module.articles().forEach(this::article);
        line("</dl>");
        line("</section>");
    }

    private void article(Article article) {
        var mark = article.settled() ? "" : article.contested() ? " (diperdebatkan)" : " (belum pasti)";
        line("<dt id=\"" + text(anchor(article.id().value())) + "\">" + text(article.citation() + mark) + "</dt>");
        line("<dd>" + text(article.summary()) + "</dd>");
    }

    private void line(String text) {
        html.append(text).append('\n');
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
