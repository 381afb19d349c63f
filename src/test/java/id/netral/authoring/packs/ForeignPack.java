package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.origin.EarlierVersion;
import id.netral.catalog.origin.VersionFacts;
import id.netral.common.intake.Sha256;
import id.netral.rules.RegisterFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A small module of another agency, with names nobody here has; signed by that agency's key. */
final class ForeignPack {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final SigningKey key = SigningKey.generate();
    final String slug = "uji-tamu-" + NUMBERS.incrementAndGet();
    final String instrument = "uji-perda-" + slug;
    final String article = instrument + "-1";
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private String summary = "Ringkasan pasal uji.";
    private final List<EarlierVersion> earlier = new ArrayList<>();
    private String glossary = "";
    private int revision = 4;
    private int version = 7;

    ForeignPack() {
        head();
        write("01-pertama.md", """
            ---
            title: Pelajaran pertama
            articles: [%s]
            ---
            Lihat [pasal ini](pasal:%s).

            ![Kotak uji](images/kotak.png)
            """.formatted(article, article));
        question("Pertanyaan satu?");
        files.put("images/kotak.png", png());
        write("images/LICENSES.md", "kotak.png: dibuat untuk uji.\n");
    }

    void head() {
        write("module.yaml", """
            title: Modul Tamu
            summary: Ringkasan modul tamu.
            objectives:
              - Mengenali tujuan pertama.
              - Menjelaskan tujuan kedua.
            jp: 1
            activity: seminar
            as_of: 2026-11-22
            """);
    }

    /** Has the first lesson explain a term. */
    void explain(String term) {
        var lesson = new String(files.get("01-pertama.md"), StandardCharsets.UTF_8);
        write("01-pertama.md", lesson + "\nAda [istilah](istilah:" + term + ").\n");
    }

    void remove(String path) {
        files.remove(path);
    }

    void write(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void question(String stem) {
        write("quiz.yaml", """
            pass_mark: 80
            attempts: 3
            draw: 1
            questions:
              - id: t-1
                type: single
                topic: topik
                difficulty: easy
                stem: %s
                options:
                  - text: Satu
                    correct: true
                  - text: Dua
                  - text: Tiga
                feedback: Penjelasan.
                articles: [%s]
            """.formatted(stem, article));
    }

    /** From now on what was written so far is an earlier version, and the next one is written. */
    void publishedThere(String note, boolean material) {
        var at = Instant.parse("2026-11-01T05:00:00.123456Z").plusSeconds(version);
        earlier.add(new EarlierVersion(new VersionFacts(version, at, note, material), files()));
        version++;
    }

    void glossary(String yaml) {
        glossary = yaml;
    }

    void revision(int number) {
        revision = number;
    }

    void articleSays(String text) {
        summary = text;
    }

    PackFiles files() {
        return PackFiles.of(slug, files);
    }

    RegisterFiles register() {
        return new RegisterFiles("""
            - id: %s
              name: Perda Uji
              title: Peraturan Daerah Uji
              source: uji
              confidence: sure
            """.formatted(instrument), """
                - id: %s
                  instrument: %s
                  label: Pasal 1
                  summary: %s
                  source: uji
                  confidence: sure
                """.formatted(article, instrument, summary));
    }

    byte[] zip() {
        return WrittenPack.bytes(SignedPack.write(manifest(), all(), key));
    }

    SortedMap<String, PackBytes> all() {
        return SignedPack.files(files(), register(), glossary, new PackHistory(earlier));
    }

    PackManifest manifest() {
        var all = all();
        var hashes = SignedPack.hashes(all);
        return new PackManifest(
                PackManifest.FORMAT,
                slug,
                version,
                "Modul Tamu",
                "Kabupaten Tamu",
                "2026-11-23T05:00:00Z",
                1,
                List.of(article),
                List.of(new PackManifest.Revision("t-1", revision)),
                versions(),
                hashes,
                Sha256.ofAll(hashes));
    }

    private List<PackManifest.Version> versions() {
        var current = new VersionFacts(version, Instant.parse("2026-11-20T05:00:00Z"), "Edisi ke-" + version, true);
        return Stream.concat(earlier.stream().map(EarlierVersion::facts), Stream.of(current))
                .map(PackManifest.Version::of)
                .toList();
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
