package id.netral.catalog.text;

import id.netral.common.source.Faults;
import id.netral.document.Block;
import id.netral.document.CheckOption;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a video, a file, a case, a question or a branching case needs before it may be published; counts its words. */
final class FenceCheck {

    private static final int LEAST_OPTIONS = 2;

    private final String file;
    private final int line;
    private final Set<String> media;
    private final Citations citations;
    private final VerdictBoxes boxes;
    private final Faults faults;
    private final List<ArticleId> articles = new ArrayList<>();

    FenceCheck(String file, int line, Set<String> media, Citations citations, VerdictBoxes boxes, Faults faults) {
        this.file = file;
        this.line = line;
        this.media = media;
        this.citations = citations;
        this.boxes = boxes;
        this.faults = faults;
    }

    /** Articles the block cites. */
    List<ArticleId> articles() {
        return articles;
    }

    /** Notes what is missing and says how many words there are to read; a transcript is read instead of watching. */
    int words(Block block) {
        return switch (block) {
            case Block.Video video -> video(video);
            case Block.File it -> {
                needsMedium("src", it.src());
                needs("label", it.label());
                yield LessonCheck.count(it.label());
            }
            case Block.CaseBox it -> caseBox(it);
            case Block.CheckQuestion it -> question(it);
            case Block.Story it -> {
                needs("slug", it.slug());
                needs("label", it.label());
                yield LessonCheck.count(it.label());
            }
            default -> throw new IllegalArgumentException("not a fence: " + block);
        };
    }

    private int video(Block.Video video) {
        needsMedium("src", video.src());
        needs("title", video.title());
        needsMedium("captions", video.captions());
        needs("transcript", video.transcript());
        return LessonCheck.count(video.title());
    }

    private int caseBox(Block.CaseBox box) {
        needs("situation", box.situation());
        if (box.isAsked()) {
            return LessonCheck.count(box.situation()) + answer(box.ask());
        }
        needs("reason", box.reason());
        box.articles().forEach(article -> articles.add(citations.cite(file, line, article)));
        return LessonCheck.count(box.situation()) + LessonCheck.count(box.reason());
    }

    private int answer(String ask) {
        var ruling = boxes.check(file, line, ask, faults);
        ruling.ifPresent(answer -> articles.addAll(answer.articles()));
        return ruling.map(answer -> LessonCheck.count(answer.reason()) + LessonCheck.count(answer.now()))
                .orElse(0);
    }

    private int question(Block.CheckQuestion question) {
        needs("question", question.question());
        var options = question.options();
        options.forEach(option -> needs("text", option.text()));
        if (options.size() < LEAST_OPTIONS || options.stream().noneMatch(CheckOption::correct)) {
            faults.add(file, line, "fault.checkOptions");
        }
        return LessonCheck.count(question.question())
                + options.stream()
                        .mapToInt(option -> LessonCheck.count(option.text()))
                        .sum();
    }

    private void needs(String name, String value) {
        if (value.isEmpty()) {
            faults.add(file, line, "fault.missing", name);
        }
    }

    private void needsMedium(String name, String path) {
        needs(name, path);
        if (!path.isEmpty() && !media.contains(path)) {
            faults.add(file, line, "fault.noMedium", path);
        }
    }
}
