package id.netral.authoring.editor;

import id.netral.branching.PublishedStory;
import id.netral.branching.Stories;
import id.netral.common.Sentences;
import id.netral.rules.Article;
import id.netral.rules.Confidence;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import id.netral.rules.glossary.GlossaryTerm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles of the register, words of the glossary and branching cases, to be picked while writing. */
@AuthoringEndpoint
@RequestMapping("/api/drafts")
class LookupController {

    private static final int MOST = 50;

    /** An entry to be picked; the warning says why one had better not, null when nothing is wrong with it. */
    record Entry(
            String id, String label, String note, @Nullable String warning) {}

    private final LegalRegister register;
    private final Glossary glossary;
    private final Stories stories;
    private final Sentences sentences;
    private final Clock clock;
    private final ZoneId zone;

    LookupController(
            LegalRegister register, Glossary glossary, Stories stories, Sentences sentences, Clock clock, ZoneId zone) {
        this.register = register;
        this.glossary = glossary;
        this.stories = stories;
        this.sentences = sentences;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/articles")
    List<Entry> articles(@RequestParam(name = "q", defaultValue = "") String words, Locale locale) {
        return register.search(words).stream()
                .flatMap(entry -> entry.articles().stream())
                .limit(MOST)
                .map(article -> new Entry(
                        article.id().value(), article.citation(), article.summary(), warning(article, locale)))
                .toList();
    }

    private @Nullable String warning(Article article, Locale locale) {
        if (!article.inForceOn(LocalDate.now(clock.withZone(zone)))) {
            return sentences.get("editor.article-not-in-force", locale);
        }
        return article.confidence() == Confidence.UNSURE ? sentences.get("editor.article-unsure", locale) : null;
    }

    @GetMapping("/terms")
    List<Entry> terms(@RequestParam(name = "q", defaultValue = "") String words, Locale locale) {
        var wanted = words.strip().toLowerCase(locale);
        return glossary.all().stream()
                .filter(term -> (term.term() + " " + term.definition())
                        .toLowerCase(locale)
                        .contains(wanted))
                .limit(MOST)
                .map(LookupController::entry)
                .toList();
    }

    /** Published cases; the id is their name in addresses. */
    @GetMapping("/stories")
    List<Entry> stories(@RequestParam(name = "q", defaultValue = "") String words, Locale locale) {
        var wanted = words.strip().toLowerCase(locale);
        return stories.current().stream()
                .map(LookupController::entry)
                .filter(entry ->
                        (entry.label() + " " + entry.note()).toLowerCase(locale).contains(wanted))
                .limit(MOST)
                .toList();
    }

    private static Entry entry(PublishedStory story) {
        var content = story.content();
        return new Entry(story.slug(), content.title(), content.summary(), null);
    }

    private static Entry entry(GlossaryTerm term) {
        return new Entry(term.id(), term.term(), term.definition(), null);
    }
}
