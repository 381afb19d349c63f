package id.netral.catalog.pack;

import static id.netral.common.source.YamlText.dump;
import static id.netral.common.source.YamlText.putUnlessNull;
import static id.netral.common.source.YamlText.word;

import java.util.LinkedHashMap;
import java.util.List;

/** Writes the YAML of modules and lessons, to be read back the same; {@code docs/content-packs.md} has its form. */
public final class PackYaml {

    private PackYaml() {}

    /** The text of {@code module.yaml}. */
    public static String module(ModuleHead head) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", head.title());
        map.put("summary", head.summary());
        map.put("objectives", head.objectives());
        map.put("jp", head.jp());
        map.put("activity", word(head.activity()));
        putUnlessNull(map, "cover", head.cover());
        map.put("as_of", head.asOf());
        if (!head.prerequisites().isEmpty()) {
            map.put("prerequisites", head.prerequisites());
        }
        putUnlessNull(map, "audience", head.audience());
        return dump(map);
    }

    /** The front matter of a lesson, with its fences. */
    public static String lessonFront(String title, List<String> articles) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", title);
        map.put("articles", articles);
        return "---\n" + dump(map) + "---\n";
    }
}
