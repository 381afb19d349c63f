package id.netral.catalog.text;

import id.netral.catalog.file.MediaFile;
import id.netral.catalog.file.PackMedium;
import id.netral.document.Block;
import id.netral.document.CaseVerdict;
import id.netral.document.CheckOption;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes videos, files, cases, questions and invitations to branching cases. The browser itself opens and closes what is hidden at first, so that nothing
 * depends on a script, and nothing about it is sent anywhere. The words are part of the (Indonesian) lesson.
 */
final class FenceHtml {

    private static final Map<CaseVerdict, String> VERDICTS = Map.of(
            CaseVerdict.BOLEH, "Boleh",
            CaseVerdict.TIDAK_BOLEH, "Tidak boleh",
            CaseVerdict.BERSYARAT, "Boleh dengan syarat");
    private static final int KILOBYTE = 1024;

    private final HtmlWriter html;
    private final Map<String, PackMedium> media;
    private final Citations citations;
    private int questions;

    FenceHtml(HtmlWriter html, Map<String, PackMedium> media, Citations citations) {
        this.html = html;
        this.media = media;
        this.citations = citations;
    }

    void write(Block block) {
        html.line();
        switch (block) {
            case Block.Video video -> video(video);
            case Block.File file -> file(file);
            case Block.CaseBox box -> caseBox(box);
            case Block.CheckQuestion question -> question(question);
            case Block.Story story -> story(story);
            default -> throw new IllegalArgumentException("not a fence: " + block);
        }
        html.line();
    }

    private void video(Block.Video video) {
        open("figure", "class", "lesson-video");
        open("video", "src", video.src(), "controls", "", "preload", "none", "aria-label", video.title());
        open(
                "track",
                "src",
                video.captions(),
                "kind",
                "captions",
                "srclang",
                "id",
                "label",
                "Indonesia",
                "default",
                "");
        html.tag("/video");
        element("figcaption", video.title());
        html.tag("/figure");
        open("details", "class", "transcript");
        element("summary", "Baca isi video");
        paragraphs(video.transcript());
        html.tag("/details");
    }

    private void file(Block.File file) {
        open("p", "class", "lesson-file");
        open("a", "href", file.src(), "download", "");
        html.text(file.label());
        html.tag("/a");
        html.text(" (" + description(file.src()) + ")");
        html.tag("/p");
    }

    private String description(String path) {
        var type = MediaFile.ending(path).toUpperCase(Locale.ROOT);
        var medium = media.get(path);
        return medium == null ? type : type + ", " + Math.ceilDiv(medium.bytes().size(), KILOBYTE) + " KB";
    }

    private void caseBox(Block.CaseBox box) {
        open("section", "class", "case-box");
        element("p", "Kasus", "class", "case-title");
        paragraphs(box.situation());
        if (box.isAsked()) {
            open("details", "class", VerdictBoxes.PLACE);
        } else {
            html.tag("details");
        }
        element("summary", "Menurut Anda, bolehkah? Buka jawabannya");
        if (box.isAsked()) {
            asked(box.ask());
        } else {
            element("p", VERDICTS.getOrDefault(box.verdict(), ""), "class", verdictClass(box.verdict()));
            paragraphs(box.reason());
            articles(box.articles());
        }
        html.tag("/details");
        html.tag("/section");
    }

    /** The answer is filled in when the lesson is read. */
    private void asked(String ask) {
        open("p", "class", "case-source");
        element("a", "Buka di “Boleh atau Tidak?”", "href", VerdictBoxes.link(ask));
        html.tag("/p");
    }

    private static String verdictClass(CaseVerdict verdict) {
        return "case-verdict verdict-" + verdict.word().replace('_', '-');
    }

    private void articles(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        open("ul", "class", "article-links");
        ids.stream().map(ArticleId::new).forEach(id -> {
            html.tag("li");
            element("a", citations.name(id), "href", LessonHtml.ARTICLES + id.value());
            html.tag("/li");
        });
        html.tag("/ul");
    }

    private void question(Block.CheckQuestion question) {
        questions++;
        open("section", "class", "check-question");
        element("p", "Periksa pemahaman Anda", "class", "check-title");
        element("p", question.question(), "class", "check-text");
        open("ul", "class", "check-options");
        question.options().forEach(this::option);
        html.tag("/ul");
        html.tag("/section");
    }

    private void option(CheckOption option) {
        html.tag("li");
        // of the details with one name the browser keeps one open
        open("details", "class", option.correct() ? "check-right" : "check-wrong", "name", "cek-" + questions);
        element("summary", option.text());
        html.tag("p");
        element("strong", option.correct() ? "Tepat." : "Belum tepat.");
        html.text(" " + option.feedback());
        html.tag("/p");
        html.tag("/details");
        html.tag("/li");
    }

    /** The link says where it leads, for those who go from link to link. */
    private void story(Block.Story story) {
        open("section", "class", "story-card");
        element("p", "Kasus bercabang", "class", "story-title");
        element("p", "Anda yang menentukan langkah demi langkah, lalu melihat akibatnya.");
        open("p", "class", "story-start");
        element("a", StoryText.START + story.label(), "href", "/kasus/" + story.slug());
        html.tag("/p");
        html.tag("/section");
    }

    private void paragraphs(String text) {
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> element("p", line));
    }

    private void element(String name, String text, String... attributes) {
        open(name, attributes);
        html.text(text);
        html.tag("/" + name);
    }

    private void open(String name, String... attributes) {
        var all = new LinkedHashMap<String, String>();
        for (var i = 0; i < attributes.length; i += 2) {
            all.put(attributes[i], attributes[i + 1]);
        }
        html.tag(name, all);
    }
}
