package id.netral.catalog;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small content pack without faults in a folder of its own, and what it needs in the register. */
public final class TestPack {

    static final String SLUG = "uji-paket";

    private final Path folder;

    public TestPack(Path content) {
        folder = content.resolve(SLUG);
        write("module.yaml", """
                title: Modul Uji Paket
                summary: Ringkasan modul uji.
                objectives:
                  - Mengenali tujuan pertama.
                  - Menjelaskan tujuan kedua.
                jp: 1.5
                activity: seminar
                cover: images/cover.svg
                as_of: 2026-11-22
                """);
        write("01-pertama.md", """
                ---
                title: Pelajaran pertama
                articles: [uji-uu-1]
                cases:
                  - situation: Seseorang bertanya.
                    verdict: tidak_boleh
                    reason: Sebab begitulah aturannya.
                    articles: [uji-uu-4]
                ---
                Lihat [Pasal 1](pasal:uji-uu-1).

                ## Judul

                > [!INGAT]
                > Hal yang melekat.

                ![Foto uji](images/foto.png)

                | A | B |
                |---|--:|
                | 1 | 2 |
                """);
        write("02-kedua.md", """
                ---
                title: Pelajaran kedua
                articles: []
                ---
                Teks pelajaran kedua.
                """);
        write("quiz.yaml", """
                pass_mark: 80
                attempts: 3
                draw: 2
                questions:
                  - id: u-1
                    type: single
                    topic: topik
                    difficulty: easy
                    stem: Soal pertama?
                    options:
                      - text: Satu
                        correct: true
                        feedback: Ya.
                      - text: Dua
                      - text: Tiga
                    feedback: Penjelasan satu.
                    articles: [uji-uu-1]
                  - id: u-2
                    type: true_false
                    topic: topik
                    difficulty: hard
                    stem: Pernyataan.
                    answer: false
                    feedback: Penjelasan dua.
                    articles: [uji-uu-1]
                  - id: u-3
                    type: multiple
                    topic: topik
                    difficulty: medium
                    stem: Soal ketiga?
                    options:
                      - text: Satu
                        correct: true
                      - text: Dua
                        correct: true
                      - text: Tiga
                    feedback: Penjelasan tiga.
                    articles: [uji-uu-1]
                """);
        write("images/cover.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">
                <rect width="640" height="360" fill="#0b4a48"/>
                </svg>
                """);
        write("images/foto.png", png(40, 30));
        write("images/LICENSES.md", "cover.svg, foto.png: dibuat untuk uji.\n");
    }

    public static void register(JdbcClient jdbc) {
        jdbc.sql("""
                        INSERT IGNORE INTO legal_instrument (id, name, title, confidence)
                        VALUES ('uji-uu', 'UU Uji Paket', 'Undang-Undang Uji Paket', 'SURE')""").update();
        jdbc.sql("""
                        INSERT IGNORE INTO legal_article (id, instrument_id, label, summary, in_force_to, confidence)
                        VALUES ('uji-uu-1', 'uji-uu', 'Pasal 1', 'Ringkasan.', NULL, 'SURE'),
                               ('uji-uu-2', 'uji-uu', 'Pasal 2', 'Ringkasan.', NULL, 'UNSURE'),
                               ('uji-uu-3', 'uji-uu', 'Pasal 3', 'Ringkasan.', '2026-11-21', 'SURE'),
                               ('uji-uu-4', 'uji-uu', 'Pasal 4', 'Ringkasan.', NULL, 'LIKELY')""").update();
    }

    /** Removes the module and the register's entries again, so that other tests see the delivered content only. */
    public static void remove(JdbcClient jdbc) {
        var module = "(SELECT id FROM learning_module WHERE slug = '" + SLUG + "')";
        var versions = "(SELECT id FROM module_version WHERE module_id IN " + module + ")";
        var revisions =
                "(SELECT r.id FROM question_revision r JOIN question q ON q.id = r.question_id WHERE q.module_id IN "
                        + module + ")";
        List.of(
                        "module_version_file WHERE module_version_id IN " + versions,
                        "quiz_item WHERE module_version_id IN " + versions,
                        "quiz WHERE module_version_id IN " + versions,
                        "question_revision_article WHERE question_revision_id IN " + revisions,
                        "question_revision WHERE question_id IN (SELECT id FROM question WHERE module_id IN " + module
                                + ")",
                        "question WHERE module_id IN " + module,
                        "module_media WHERE module_version_id IN " + versions,
                        "lesson_article WHERE lesson_id IN (SELECT id FROM lesson WHERE module_version_id IN "
                                + versions + ")",
                        "lesson WHERE module_version_id IN " + versions,
                        "module_version WHERE module_id IN " + module,
                        "learning_module WHERE slug = '" + SLUG + "'",
                        "legal_article WHERE instrument_id = 'uji-uu'",
                        "legal_instrument WHERE id = 'uji-uu'")
                .forEach(rows -> jdbc.sql("DELETE FROM " + rows).update());
    }

    public Path folder() {
        return folder;
    }

    public void write(String path, String text) {
        write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void replace(String path, String from, String to) {
        var text = read(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not hold " + from);
        }
        write(path, text.replace(from, to));
    }

    public void delete(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    public static byte[] image(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
