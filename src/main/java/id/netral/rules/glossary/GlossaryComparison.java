package id.netral.rules.glossary;

import java.util.List;

/**
 * How terms from elsewhere stand against the own glossary; ids in the order of their file.
 *
 * @param unknown the own glossary has none of that id
 * @param different the own glossary says something else; what it says stays
 * @param same the own glossary says the same
 */
public record GlossaryComparison(List<String> unknown, List<String> different, List<String> same) {

    /** Keeps its own copies. */
    public GlossaryComparison {
        unknown = List.copyOf(unknown);
        different = List.copyOf(different);
        same = List.copyOf(same);
    }
}
