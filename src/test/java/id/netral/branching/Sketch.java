package id.netral.branching;

import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.verdict.Permission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small stories for tests, drawn by their connections: {@code "a: b c"} is a scene a whose two choices lead to b and c. */
public final class Sketch {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Sketch() {}

    /** Names without a line of their own that begin with {@code akhir} become endings. */
    public static Story of(String... lines) {
        var scenes = Arrays.stream(lines).map(Sketch::scene).toList();
        var endings = new ArrayList<Ending>();
        scenes.stream()
                .flatMap(scene -> scene.choices().stream())
                .map(Choice::next)
                .filter(next -> next != null && next.startsWith("akhir"))
                .distinct()
                .forEach(id -> endings.add(new Ending(
                        id,
                        "Judul " + id,
                        "Teks " + id,
                        Permission.BERSYARAT,
                        null,
                        "Alasan " + id,
                        List.of(new ArticleId("uu-20-2023-2")),
                        "Sesudahnya " + id)));
        return new Story("Kasus uji", "Ringkasan uji", DAY, scenes.getFirst().id(), scenes, endings);
    }

    private static Scene scene(String line) {
        var parts = line.split(":");
        var choices = new ArrayList<Choice>();
        if (parts.length > 1) {
            for (var target : parts[1].strip().split(" ")) {
                var id = "pilihan-" + (choices.size() + 1);
                choices.add(
                        new Choice(id, "Ke " + target, "Akibat " + target, Permission.BERSYARAT, null, null, target));
            }
        }
        return new Scene(parts[0], "Tempat " + parts[0], List.of("Bu Contoh"), "Cerita " + parts[0], choices);
    }

    /** A register with one article in force, one in doubt and one repealed. */
    static Optional<Article> register(ArticleId id) {
        return switch (id.value()) {
            case "uu-20-2023-2" -> Optional.of(article(id, Confidence.SURE, null));
            case "ragu" -> Optional.of(article(id, Confidence.UNSURE, null));
            case "dicabut" -> Optional.of(article(id, Confidence.SURE, DAY.minusDays(1)));
            default -> Optional.empty();
        };
    }

    private static Article article(ArticleId id, Confidence confidence, @Nullable LocalDate to) {
        return new Article(
                id, "Pasal 2", "UU Uji", "Undang-undang uji", "Isi.", null, to, null, false, null, null, confidence);
    }
}
