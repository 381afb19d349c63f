package id.netral.catalog.text;

import id.netral.common.source.Faults;
import id.netral.rules.Article;
import id.netral.rules.LegalRegister;
import id.netral.verdict.Ruling;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.Verdicts;
import id.netral.verdict.Vocabulary;
import id.netral.verdict.page.RulingText;
import id.netral.verdict.page.VerdictLinks;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Cases in lessons that the verdict rules answer. A lesson keeps the situation only; the answer comes when it is read, so
 * that a changed rule changes the lesson.
 */
@Component
public class VerdictBoxes {

    /** Class of the place an answer goes to. */
    static final String PLACE = "ruling-box";

    /** The address of an answer, as it stands in what is stored. */
    static final Pattern LINK =
            Pattern.compile("/boleh(\\?[a-z_]{1,20}=[a-z0-9_,-]{1,200}(&[a-z_]{1,20}=[a-z0-9_,-]{1,200})*)?");

    private final Verdicts verdicts;
    private final LegalRegister register;

    VerdictBoxes(Verdicts verdicts, LegalRegister register) {
        this.verdicts = verdicts;
        this.register = register;
    }

    /**
     * The answer to the words, noting at the line when they are unknown or no rule answers them. Empty then, and while there
     * are no rules: those are refused where they stand, not at every lesson.
     */
    Optional<Ruling> check(String file, int line, String ask, Faults faults) {
        if (verdicts.vocabulary().equals(Vocabulary.NONE)) {
            return Optional.empty();
        }
        var situation = SituationWords.read(ask).filter(verdicts.vocabulary()::knows);
        if (situation.isEmpty()) {
            faults.add(file, line, "fault.askWords", ask);
            return Optional.empty();
        }
        var ruling = verdicts.judge(situation.get());
        if (ruling.rules().isEmpty()) {
            faults.add(file, line, "fault.askUnanswered", ask);
            return Optional.empty();
        }
        return Optional.of(ruling);
    }

    /** The address of the answer; that of the page where the words cannot be read. */
    static String link(String ask) {
        var link = "/" + VerdictLinks.situation(SituationWords.read(ask).orElse(Situation.open()));
        return LINK.matcher(link).matches() ? link : "/" + VerdictLinks.situation(Situation.open());
    }

    /** The stored text with the answers as they are today. */
    public String fill(String html) {
        return fill(html, UnaryOperator.identity());
    }

    /**
     * The stored text with the answers as they are today, to the situations as somebody sees them.
     *
     * @param seen gives the situation that stands in the text as it is for the reader
     */
    public String fill(String html, UnaryOperator<Situation> seen) {
        if (!html.contains(PLACE)) {
            return html;
        }
        var text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        for (var place : text.select("details." + PLACE)) {
            var link = place.selectFirst("p:has(> a[href^=/boleh])");
            if (link != null) {
                answer(link, seen);
            }
        }
        return text.body().html();
    }

    private void answer(Element link, UnaryOperator<Situation> seen) {
        var asked = seen.apply(situationOf(link.select("a").attr("href")));
        var ruling = verdicts.judge(asked);
        link.before(new Element("p")
                .addClass("case-verdict")
                .addClass("verdict-" + ruling.permission().word().replace('_', '-'))
                .text(RulingText.word(ruling.permission())));
        RulingText.of(ruling).forEach(link::before);
        if (!ruling.rules().isEmpty()) {
            link.before(RulingText.phases(verdicts.beforeAndAfter(asked)));
            link.before(articles(register.find(ruling.articles())));
        }
    }

    private static Situation situationOf(String link) {
        return SituationWords.read(
                        UriComponentsBuilder.fromUriString(link).build().getQueryParams())
                .orElse(Situation.open());
    }

    private static Element articles(List<Article> articles) {
        var list = new Element("ul").addClass("article-links");
        articles.forEach(article -> list.appendElement("li")
                .appendElement("a")
                .attr("href", LessonHtml.ARTICLES + article.id().value())
                .text(article.citation()));
        return list;
    }
}
