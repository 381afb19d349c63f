package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import id.netral.rules.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts a SCORM 1.2 package together; the same module always gives the same bytes. */
final class ScormPackage {

    static final String PAGE = "index.html";

    private static final List<String> OWN = List.of("scorm.js", "quiz.js", "questions.js", "player.js", "style.css");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ScormPackage() {}

    static PackFile zip(ScormModule module) {
        var files = new TreeMap<>(module.media());
        files.put(PAGE, content(ScormPage.of(module)));
        files.put("data.js", content(data(module)));
        OWN.forEach(name -> files.put(name, PackBytes.of(resource(name))));
        var manifest = ScormManifest.of(module, files.keySet());
        return new PackFile(Map.of("imsmanifest.xml", bytes(manifest)), files);
    }

    private static String data(ScormModule module) {
        var data = new TreeMap<String, Object>();
        data.put("lessons", module.lessons().size());
        data.put("quiz", ScormQuestions.quiz(module.quiz(), module.articles()));
        data.put(
                "articles",
                module.articles().stream()
                        .collect(Collectors.toMap(
                                article -> article.id().value(),
                                Article::citation,
                                (first, second) -> first,
                                TreeMap::new)));
        return "window.Netral = { data: " + JSON.writeValueAsString(data) + " };\n";
    }

    private static byte[] resource(String name) {
        try (var in = ScormPackage.class.getResourceAsStream("/scorm/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackBytes content(String text) {
        return PackBytes.of(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
