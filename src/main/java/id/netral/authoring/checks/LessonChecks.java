package id.netral.authoring.checks;

import id.netral.authoring.CompiledDraft;
import id.netral.document.Block;
import id.netral.document.CheckOption;
import id.netral.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the blocks of one lesson by themselves. */
final class LessonChecks {

    private final CompiledDraft.Lesson lesson;
    private final Set<String> files;
    private final List<Finding> findings = new ArrayList<>();
    private int level = 1;

    private LessonChecks(CompiledDraft.Lesson lesson, Set<String> files) {
        this.lesson = lesson;
        this.files = files;
    }

    /** @param files paths of all that lies in the pack */
    static List<Finding> of(CompiledDraft.Lesson lesson, Set<String> files) {
        var checks = new LessonChecks(lesson, files);
        if (checks.saysNothing()) {
            checks.error("", "check.lesson-empty");
        }
        lesson.document().allBlocks().forEach(checks::look);
        return List.copyOf(checks.findings);
    }

    private boolean saysNothing() {
        return lesson.document()
                .allBlocks()
                .allMatch(block -> block instanceof Block.HorizontalRule
                        || block instanceof Block.Heading
                        || block instanceof Block.Paragraph(var id, var content)
                                && Inline.plain(content).isBlank());
    }

    private void look(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Image image -> image(image);
            case Block.Video video -> video(video);
            case Block.File file -> file(file);
            case Block.CaseBox box -> caseBox(box);
            case Block.CheckQuestion question -> question(question);
            case Block.Story story -> story(story);
            default -> {
                // nothing can be wrong with it by itself
            }
        }
    }

    private void heading(Block.Heading heading) {
        if (Inline.plain(heading.content()).isBlank()) {
            error(heading.id(), "check.heading-empty");
        }
        if (heading.level() > level + 1) {
            error(heading.id(), "check.heading-jump", Inline.plain(heading.content()), heading.level() - 1, level);
        }
        level = heading.level();
    }

    private void image(Block.Image image) {
        if (image.src().isEmpty()) {
            error(image.id(), "check.image-missing");
        } else {
            present(image.id(), image.src());
        }
        if (image.alt().isBlank()) {
            error(image.id(), "check.no-alt", image.src());
        }
    }

    private void video(Block.Video video) {
        if (video.src().isEmpty()) {
            error(video.id(), "check.video-missing");
        } else {
            present(video.id(), video.src());
        }
        if (!video.captions().isEmpty()) {
            present(video.id(), video.captions());
        }
        if (video.captions().isEmpty() && video.transcript().isBlank()) {
            error(video.id(), "check.video-silent", video.title());
        } else if (video.captions().isEmpty()) {
            warning(video.id(), "check.no-captions", video.title());
        } else if (video.transcript().isBlank()) {
            warning(video.id(), "check.no-transcript", video.title());
        }
    }

    private void file(Block.File file) {
        if (file.src().isEmpty()) {
            error(file.id(), "check.file-missing");
        } else {
            present(file.id(), file.src());
        }
        if (file.label().isBlank()) {
            error(file.id(), "check.file-unnamed", file.src());
        }
    }

    private void caseBox(Block.CaseBox box) {
        if (box.situation().isBlank() || !box.isAsked() && box.reason().isBlank()) {
            error(box.id(), "check.case-unfinished");
        }
        if (!box.isAsked() && box.articles().isEmpty()) {
            warning(box.id(), "check.case-without-article");
        }
    }

    private void question(Block.CheckQuestion question) {
        var options = question.options();
        if (question.question().isBlank() || options.size() < 2) {
            error(question.id(), "check.question-unfinished");
        } else if (options.stream().noneMatch(CheckOption::correct)) {
            error(question.id(), "check.question-without-answer", question.question());
        } else if (options.stream().allMatch(option -> option.feedback().isBlank())) {
            warning(question.id(), "check.question-without-feedback", question.question());
        }
    }

    private void story(Block.Story story) {
        if (story.slug().isEmpty()) {
            error(story.id(), "check.story-missing");
        } else if (story.label().isBlank()) {
            error(story.id(), "check.story-unnamed", story.slug());
        }
    }

    private void present(String block, String path) {
        if (!files.contains(path)) {
            error(block, "check.link-broken", path);
        }
    }

    private void error(String block, String key, Object... arguments) {
        findings.add(Finding.error(place(block), key, arguments));
    }

    private void warning(String block, String key, Object... arguments) {
        findings.add(Finding.warning(place(block), key, arguments));
    }

    private Place place(String block) {
        return new Place.Lesson(lesson.slug(), lesson.title(), block);
    }
}
