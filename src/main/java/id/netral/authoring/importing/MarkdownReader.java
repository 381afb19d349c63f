package id.netral.authoring.importing;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.ImportedLesson;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.authoring.importing.office.OfficeArchive;
import id.netral.authoring.importing.picture.LooksLike;
import id.netral.authoring.importing.picture.PictureIntake;
import id.netral.authoring.importing.picture.PictureRecoder.Crop;
import id.netral.authoring.importing.picture.PictureRefusal;
import id.netral.authoring.importing.picture.RefusedPicture;
import id.netral.catalog.file.SvgSafety;
import id.netral.common.RefusedException;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.document.Block;
import id.netral.document.DocumentMarkdown;
import id.netral.document.LessonDocument;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a zip of Markdown files with their pictures: a content pack, or files somebody wrote elsewhere. */
final class MarkdownReader {

    private static final int MOST_LESSONS = 100;
    private static final int MAX_SVG = 500 * 1024;
    private static final Set<String> ABOUT = Set.of("readme.md", "licenses.md", "license.md", "changelog.md");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[((?:[^\\]\\\\\\r\\n]|\\\\.)*+)\\]\\(\\s*+<?([^)\\s>]++)>?(\\s++\"[^\"]*+\")?\\s*+\\)");

    private final OfficeArchive zip;
    private final ImportNotes notes = new ImportNotes();
    private final PictureIntake pictures = new PictureIntake();

    private MarkdownReader(OfficeArchive zip) {
        this.zip = zip;
    }

    /** The zip's lessons, one a file, in the order of their names; throws {@link RefusedException} with the reason. */
    static ImportedFile read(Path file, String name) throws IOException {
        try (var zip = OfficeArchive.open(file)) {
            return new MarkdownReader(zip).read(name);
        }
    }

    private ImportedFile read(String name) {
        var entries = zip.names().stream()
                .filter(MarkdownReader::isLesson)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (entries.isEmpty()) {
            throw new RefusedException("importing.file.no-lessons");
        }
        if (entries.size() > MOST_LESSONS) {
            throw new RefusedException("importing.file.too-many-lessons", MOST_LESSONS);
        }
        var lessons = new ArrayList<ImportedLesson>();
        for (var entry : entries) {
            lessons.add(lesson(entry));
            notes.carried(Carried.LESSON);
        }
        noteOthers();
        return new ImportedFile(SourceKind.MARKDOWN, title(name), lessons, pictures.all(), notes.report());
    }

    private static boolean isLesson(String entry) {
        var name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") && !ABOUT.contains(name) && !name.startsWith(".") && !entry.startsWith("__MACOSX/");
    }

    private void noteOthers() {
        for (var entry : zip.names()) {
            if (entry.endsWith("quiz.yaml")) {
                notes.lost(ImportPlace.entry(entry), "lost.quiz");
            }
        }
    }

    private String title(String fileName) {
        return zip.names().stream()
                .filter(entry -> entry.equals("module.yaml") || entry.endsWith("/module.yaml"))
                .findFirst()
                .map(entry -> MarkdownFront.title(entry, text(entry)))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> LessonWords.title(fileName));
    }

    private ImportedLesson lesson(String entry) {
        var front = MarkdownFront.of(entry, text(entry));
        front.notes().forEach(note -> notes.changed(ImportPlace.entry(entry), note));
        var body = PICTURE.matcher(front.body()).replaceAll(found -> picture(entry, found));
        var reading = DocumentMarkdown.read(body);
        reading.notes()
                .forEach(note -> notes.foreign(
                        ImportPlace.entry(entry), note.key(), note.arguments().toArray()));
        var blocks = new ArrayList<>(reading.document().blocks());
        blocks.addAll(front.cases());
        var document = new LessonDocument(blocks);
        count(document);
        document.allBlocks().forEach(block -> {
            if (block instanceof Block.Image image && image.alt().isEmpty()) {
                notes.toDo(ImportPlace.entry(entry), "todo.alternative");
            }
        });
        return new ImportedLesson(front.title().isEmpty() ? LessonWords.title(entry) : front.title(), document);
    }

    private void count(LessonDocument document) {
        document.allBlocks().forEach(block -> {
            switch (block) {
                case Block.Heading _ -> notes.carried(Carried.HEADING);
                case Block.Table _ -> notes.carried(Carried.TABLE);
                case Block.Image _ -> notes.carried(Carried.PICTURE);
                case Block.BulletList list -> list.items().forEach(item -> notes.carried(Carried.LIST_ITEM));
                case Block.OrderedList list -> list.items().forEach(item -> notes.carried(Carried.LIST_ITEM));
                default -> {}
            }
        });
        document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .forEach(paragraph -> notes.carried(Carried.PARAGRAPH));
    }

    /** The same picture under its new name; only its description when it cannot come over. */
    private String picture(String entry, MatchResult found) {
        try {
            var path = taken(resolved(entry, found.group(2)));
            var caption = Objects.requireNonNullElse(found.group(3), "");
            return Matcher.quoteReplacement("![" + found.group(1) + "](" + path + caption + ")");
        } catch (RefusedPicture refused) {
            notes.lost(ImportPlace.entry(entry), refused.reason().key(), found.group(2));
            return "";
        }
    }

    private String taken(String name) {
        var bytes = zip.bytes(name);
        if (bytes == null) {
            throw new RefusedPicture(PictureRefusal.MISSING);
        }
        if (LooksLike.of(bytes) != LooksLike.SVG) {
            return pictures.take(bytes, Crop.NONE);
        }
        if (bytes.length > MAX_SVG || !SvgSafety.onlyDraws(bytes)) {
            throw new RefusedPicture(PictureRefusal.UNSAFE);
        }
        return pictures.keep(bytes, "svg");
    }

    /** The entry that a lesson's link leads to; never one outside the zip, because entries are looked up by name. */
    private static String resolved(String entry, String link) {
        if (link.contains("://") || link.startsWith("//") || link.startsWith("data:")) {
            throw new RefusedPicture(PictureRefusal.LINKED);
        }
        var parts = new ArrayList<>(List.of(entry.split("/")));
        parts.removeLast();
        for (var step : decoded(link).split("/")) {
            if (step.equals("..")) {
                if (parts.isEmpty()) {
                    throw new RefusedPicture(PictureRefusal.LINKED);
                }
                parts.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                parts.add(step);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private String text(String entry) {
        var faults = new Faults();
        return SourceText.decode(entry, Objects.requireNonNull(zip.bytes(entry)), faults)
                .map(SourceText::text)
                .orElseThrow(() -> new RefusedException("importing.file.not-utf-8", entry));
    }
}
