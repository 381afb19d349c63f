package id.netral.rules.glossary;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Hands terms of the glossary to other agencies and takes theirs in. What the own glossary says always stands. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class GlossaryExchange {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "rules/glossary.yaml";

    private final Glossary glossary;
    private final GlossaryTermRepository terms;

    GlossaryExchange(Glossary glossary, GlossaryTermRepository terms) {
        this.glossary = glossary;
        this.terms = terms;
    }

    /**
     * The terms by id in the form of {@code docs/content-packs.md}; the same terms always give the same text. Unknown ids
     * are left out; empty when there is none.
     */
    public String write(Collection<String> ids) {
        // a JSON string is a YAML scalar in double quotes
        return glossary.find(new TreeSet<>(ids)).stream()
                .map(term -> "- id: " + JSON.writeValueAsString(term.id())
                        + "\n  term: " + JSON.writeValueAsString(term.term())
                        + "\n  definition: " + JSON.writeValueAsString(term.definition()) + "\n")
                .collect(Collectors.joining());
    }

    /** Compares the wanted terms with the own glossary; a file with faults compares as nothing, and they are noted. */
    public GlossaryComparison compare(String file, Set<String> wanted, Faults faults) {
        var theirs = read(file, wanted, faults);
        var own = glossary.find(theirs.stream().map(GlossaryTerm::id).toList()).stream()
                .collect(Collectors.toMap(GlossaryTerm::id, term -> term));
        var unknown = new ArrayList<String>();
        var different = new ArrayList<String>();
        var same = new ArrayList<String>();
        for (var term : theirs) {
            var ours = own.get(term.id());
            var list = ours == null ? unknown : ours.equals(term) ? same : different;
            list.add(term.id());
        }
        return new GlossaryComparison(unknown, different, same);
    }

    /** Adds the wanted terms the own glossary has not; terms it has stay as they are. With faults nothing is added. */
    @Transactional
    public void addUnknown(String file, Set<String> wanted, Faults faults) {
        terms.addUnknown(JSON.writeValueAsString(read(file, wanted, faults)));
    }

    private static List<GlossaryTerm> read(String file, Set<String> wanted, Faults faults) {
        if (file.isBlank()) {
            return List.of();
        }
        var found = new Faults();
        var terms = GlossaryReader.read(new SourceText(FILE, file, 1), found);
        found.list()
                .forEach(fault -> faults.add(
                        fault.file(),
                        fault.line(),
                        fault.key(),
                        fault.arguments().toArray()));
        return found.none()
                ? terms.stream().filter(term -> wanted.contains(term.id())).toList()
                : List.of();
    }
}
