package id.netral.verdict;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A folder of rules written for a test. */
final class VerdictFolder {

    private static final String WORDS = """
            actors:
              - {id: pns, label: PNS}
              - {id: pimpinan, label: Pimpinan, is: pns}
              - {id: pppk, label: PPPK}
            acts:
              - {id: like, label: Menyukai, also: [ngelike]}
              - {id: hadir_kampanye, label: Hadir di kampanye}
              - {id: memilih, label: Memilih}
            objects:
              - {id: bakal_calon, label: Bakal calon, phases: [tidak_ada, pra_penetapan]}
              - {id: calon, label: Calon, phases: [pasca_penetapan, kampanye]}
              - {id: kpu, label: KPU}
            places:
              - {id: kantor, label: Kantor}
              - {id: rumah, label: Rumah}
            phases:
              - {id: tidak_ada, label: Tidak ada}
              - {id: pra_penetapan, label: Sebelum penetapan}
              - {id: pasca_penetapan, label: Sesudah penetapan}
              - {id: kampanye, label: Kampanye}
            attributes:
              - {id: seragam, label: berseragam}
              - {id: surat_tugas, label: dengan surat tugas}
            """;

    private final Path folder;

    VerdictFolder(Path folder) {
        this.folder = folder;
        write("words.yaml", WORDS);
        write("spellings.yaml", "- {from: ngelike, to: like}\n");
    }

    VerdictFolder write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule in short: {@code keys} go under {@code when}, {@code rest} beside it. */
    static String rule(String id, String when, String verdict, String consequence, String... rest) {
        return """
                - id: %s
                  when: {%s}
                  verdict: %s
                  consequence: %s
                  reason: Karena %s.
                  now: Lakukan %s.
                  articles: [uu-1]
                  confidence: sure
                %s""".formatted(id, when, verdict, consequence, id, id, String.join("", List.of(rest)));
    }

    RuleBook book() {
        var faults = new Faults();
        var files = VerdictFiles.read(folder, VerdictFolder::article, faults);
        if (!faults.none()) {
            throw new AssertionError(faults.list());
        }
        return files.book();
    }

    /** File name, line and sentence of each fault. */
    List<String> faults() {
        var faults = new Faults();
        VerdictFiles.read(folder, VerdictFolder::article, faults);
        return faults.list().stream().map(this::described).toList();
    }

    private String described(Fault fault) {
        return fault.describe(Formats.INDONESIAN).replace(folder + "/", "");
    }

    private static Optional<Article> article(ArticleId id) {
        var ended = id.value().equals("uu-lama") ? LocalDate.of(2023, 10, 30) : null;
        return id.value().startsWith("uu-")
                ? Optional.of(new Article(
                        id, "Pasal 1", "UU", "UU", "Isi.", null, ended, null, false, null, null, Confidence.SURE))
                : Optional.empty();
    }
}
