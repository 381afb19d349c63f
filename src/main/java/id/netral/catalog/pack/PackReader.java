package id.netral.catalog.pack;

import id.netral.catalog.file.MediaFile;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.file.PackMedium;
import id.netral.catalog.file.Picture;
import id.netral.catalog.text.LessonTerms;
import id.netral.catalog.text.VerdictBoxes;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.question.QuizReader;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and checks a whole pack; the form is in {@code docs/content-packs.md}. All faults are found in one go. */
@Component
public class PackReader {

    /** The name of a module. */
    public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern LESSON = Pattern.compile("([0-9]{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
    private static final Pattern IMAGE = Pattern.compile("images/[a-z0-9][a-z0-9._-]*\\.(svg|png|jpg|jpeg|webp)");
    private static final String LICENSES = "images/LICENSES.md";
    private static final String MEDIA_LICENSES = "media/LICENSES.md";
    private static final int LONGEST_NAME = 80;

    private final LegalRegister register;
    private final Glossary glossary;
    private final VerdictBoxes boxes;

    PackReader(LegalRegister register, Glossary glossary, VerdictBoxes boxes) {
        this.register = register;
        this.glossary = glossary;
        this.boxes = boxes;
    }

    /** The pack, empty when anything is wrong with it. */
    public Optional<Pack> read(PackFiles folder, Faults faults) {
        checkNames(folder, faults);
        var media = media(folder, faults);
        var module = new ModuleFileReader(media.keySet());
        var head = folder.text("module.yaml", faults)
                .flatMap(source -> module.read(source, faults))
                .orElse(null);
        var citations = new Citations(register, head == null ? null : head.asOf(), faults);
        var lessons = lessons(folder, lessonReader(media, citations, faults), faults);
        var quiz = folder.text("quiz.yaml", faults)
                .flatMap(source -> new QuizReader(citations, media.keySet()).read(source, faults))
                .orElse(null);
        return head == null || quiz == null || !faults.none()
                ? Optional.empty()
                : Optional.of(new Pack(
                        folder.slug(),
                        folder.hash(),
                        head,
                        lessons,
                        quiz,
                        List.copyOf(media.values()),
                        folder.texts(),
                        module.change()));
    }

    /** The lessons as far as they can be read, whatever else is wrong. */
    public List<Pack.Lesson> lessons(PackFiles files) {
        var faults = new Faults();
        var media = media(files, faults);
        var citations = new Citations(register, null, faults);
        return lessons(files, lessonReader(media, citations, faults), faults);
    }

    private LessonReader lessonReader(Map<String, PackMedium> media, Citations citations, Faults faults) {
        return new LessonReader(media, citations, new LessonTerms(glossary, faults), boxes, faults);
    }

    private static void checkNames(PackFiles folder, Faults faults) {
        if (!SLUG.matcher(folder.slug()).matches() || folder.slug().length() > LONGEST_NAME) {
            faults.add(folder.name(), 1, "fault.folderName", folder.slug());
        }
        for (var path : folder.files().keySet()) {
            if (!known(path)) {
                faults.add(folder.display(path), 1, "fault.unknownFile");
            }
        }
    }

    /** Whether a pack can hold a file of that path. */
    static boolean known(String path) {
        var known = path.equals("module.yaml")
                || path.equals("quiz.yaml")
                || path.equals(LICENSES)
                || path.equals(MEDIA_LICENSES)
                || LESSON.matcher(path).matches()
                || IMAGE.matcher(path).matches()
                || MediaFile.isOne(path);
        return known && path.length() <= LONGEST_NAME;
    }

    private static Map<String, PackMedium> media(PackFiles folder, Faults faults) {
        var media = new TreeMap<String, PackMedium>();
        var images = folder.files().keySet().stream()
                .filter(path -> IMAGE.matcher(path).matches())
                .toList();
        var licenses = images.isEmpty()
                ? ""
                : folder.text(LICENSES, faults).map(SourceText::text).orElse("");
        for (var path : images) {
            var bytes = folder.files().getOrDefault(path, PackBytes.of(new byte[0]));
            // a picture with a fault stays known, so that the lessons do not report it once more
            media.put(path, new PackMedium(path, Picture.read(folder.display(path), bytes, faults), bytes));
            if (!licenses.isEmpty() && !licenses.contains(path.substring("images/".length()))) {
                faults.add(folder.display(LICENSES), 1, "fault.noLicense", path);
            }
        }
        folder.files().forEach((path, bytes) -> {
            if (MediaFile.isOne(path)) {
                media.put(path, new PackMedium(path, MediaFile.read(folder.display(path), bytes, faults), bytes));
            }
        });
        return media;
    }

    private static List<Pack.Lesson> lessons(PackFiles folder, LessonReader reader, Faults faults) {
        var lessons = new ArrayList<Pack.Lesson>();
        var expected = 1;
        for (var path : folder.files().keySet()) {
            var name = LESSON.matcher(path);
            if (name.matches()) {
                if (Integer.parseInt(name.group(1)) != expected) {
                    faults.add(folder.display(path), 1, "fault.lessonNumber", expected, name.group(1));
                }
                expected = Integer.parseInt(name.group(1)) + 1;
                add(lessons, reader, folder.text(path, faults).orElse(null), name.group(1), name.group(2));
            }
        }
        if (expected == 1) {
            faults.add(folder.name(), 1, "fault.noLessons");
        }
        return List.copyOf(lessons);
    }

    private static void add(
            List<Pack.Lesson> lessons, LessonReader reader, @Nullable SourceText source, String number, String slug) {
        if (source != null) {
            reader.read(source, Integer.parseInt(number), slug).ifPresent(lessons::add);
        }
    }
}
