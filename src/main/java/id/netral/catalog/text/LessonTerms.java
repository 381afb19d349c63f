package id.netral.catalog.text;

import id.netral.common.source.Faults;
import id.netral.rules.glossary.Glossary;
import id.netral.rules.glossary.GlossaryTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The glossary as a pack uses it. */
public final class LessonTerms {

    private final Glossary glossary;
    private final Faults faults;
    private final Map<String, Optional<GlossaryTerm>> known = new LinkedHashMap<>();

    /** Notes words that are not explained as faults. */
    public LessonTerms(Glossary glossary, Faults faults) {
        this.glossary = glossary;
        this.faults = faults;
    }

    /** The term; empty, with a fault, when the glossary does not explain it. */
    Optional<GlossaryTerm> find(String file, int line, String id) {
        var found = known.computeIfAbsent(
                id, unknown -> glossary.find(List.of(unknown)).stream().findFirst());
        if (found.isEmpty()) {
            faults.add(file, line, "fault.unknownTerm", id);
        }
        return found;
    }

    /** Definitions that open where a term is pressed; a browser that cannot do that shows them below the text. */
    static String definitions(Iterable<GlossaryTerm> terms) {
        var html = new ArrayList<String>();
        for (var term : terms) {
            html.add("<div class=\"term-definition\" id=\"" + anchor(term.id())
                    + "\" popover=\"auto\"><p class=\"term-name\">" + escape(term.term()) + "</p><p>"
                    + escape(term.definition()) + "</p></div>\n");
        }
        return String.join("", html);
    }

    static String anchor(String id) {
        return "istilah-" + id;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
