package id.netral.rules.glossary;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads {@code glossary.yaml}. */
final class GlossaryReader {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_TERM = 120;
    private static final int LONGEST_DEFINITION = 1_000;

    private GlossaryReader() {}

    /** The terms in the file's order; with faults they are not to be used. */
    static List<GlossaryTerm> read(SourceText source, Faults faults) {
        var ids = new HashSet<String>();
        return YamlValue.read(source, faults).map(YamlValue::list).orElse(List.of()).stream()
                .map(YamlValue::map)
                .flatMap(Optional::stream)
                .map(row -> term(row, ids))
                .toList();
    }

    private static GlossaryTerm term(YamlMap row, HashSet<String> ids) {
        var term = new GlossaryTerm(
                row.id("id", LONGEST_ID), row.text("term", LONGEST_TERM), row.text("definition", LONGEST_DEFINITION));
        row.refuseOtherKeys();
        if (!term.id().isEmpty() && !ids.add(term.id())) {
            row.faultAt("id", "fault.idTwice", term.id());
        }
        return term;
    }
}
