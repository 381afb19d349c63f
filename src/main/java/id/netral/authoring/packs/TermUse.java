package id.netral.authoring.packs;

import id.netral.catalog.file.PackFiles;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the terms that lessons have explained. */
final class TermUse {

    // wherever Markdown lets a link's address stand; words that only look like one are in no glossary
    private static final Pattern LINK = Pattern.compile("istilah:([a-z0-9]+(?:-[a-z0-9]+)*)");

    private TermUse() {}

    /** Ids of the terms in any lesson of the module. */
    static Set<String> in(PackFiles module) {
        var terms = new TreeSet<String>();
        module.texts().forEach((path, text) -> {
            if (path.endsWith(".md")) {
                LINK.matcher(text).results().map(found -> found.group(1)).forEach(terms::add);
            }
        });
        return terms;
    }
}
