package id.netral.catalog;

import id.netral.TestUsers;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.ModuleChange.Origin;
import id.netral.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Modules published from lessons alone, with the media that tests name: a picture, a video, captions, a file. */
public final class PublishedLessons {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PackPublication publication;

    /** Publishes by the road of all packs. */
    public PublishedLessons(PackPublication publication) {
        this.publication = publication;
    }

    /** A lesson's parts; the cases are pairs of situation and reason. */
    public record Lesson(String title, String markdown, List<List<String>> cases) {}

    /** Publishes the module. */
    public void publish(String slug, List<Lesson> lessons) {
        var files = new TreeMap<String, byte[]>();
        put(files, "module.yaml", """
                title: Modul uji pelajaran
                summary: Ringkasan modul uji.
                objectives: [Mengenali tujuan pertama., Menjelaskan tujuan kedua.]
                jp: 1
                activity: technical_training
                as_of: 2026-11-22
                """);
        put(files, "quiz.yaml", """
                pass_mark: 80
                attempts: 3
                draw: 1
                questions:
                  - {id: u-1, type: true_false, topic: uji, difficulty: easy, stem: "Benar?", answer: true, feedback: Ya., articles: [uu-20-2023-2]}
                """);
        for (var i = 0; i < lessons.size(); i++) {
            put(files, "%02d-uji.md".formatted(i + 1), text(lessons.get(i)));
        }
        put(files, "images/LICENSES.md", "foto.png: dibuat untuk uji.\n");
        files.put("images/foto.png", TestPack.png(640, 360));
        files.put("media/sapa.mp4", "\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.ISO_8859_1));
        put(files, "media/sapa.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nSelamat pagi.\n");
        put(files, "media/formulir.pdf", "%PDF-1.4\n");
        var pack = PackFiles.of(slug, files);
        as(() -> {
            publication.bring(pack);
            publication.publish(pack, new ModuleChange(Origin.AUTHORED, "", false, null, null));
        });
    }

    /** Takes it out of the offer again. */
    public void withdraw(String slug) {
        as(() -> publication.withdraw(slug, "Uji selesai."));
    }

    private static String text(Lesson lesson) {
        var front =
                new StringBuilder("---\ntitle: " + JSON.writeValueAsString(lesson.title()) + "\narticles: []\ncases:");
        if (lesson.cases().isEmpty()) {
            front.append(" []");
        }
        lesson.cases()
                .forEach(each -> front.append("\n  - situation: ")
                        .append(JSON.writeValueAsString(each.getFirst()))
                        .append("\n    verdict: boleh\n    reason: ")
                        .append(JSON.writeValueAsString(each.getLast()))
                        .append("\n    articles: []"));
        return front + "\n---\n" + lesson.markdown();
    }

    private static void put(TreeMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void as(Runnable work) {
        TestUsers.signIn(null, Role.PELATIH);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
