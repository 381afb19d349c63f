package id.netral.rules.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that lessons explain. Filled from {@code content/rules/glossary.yaml} at start, before any content pack is read.
 * Open to everybody, also to start-up code.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Glossary {

    private final GlossaryTermRepository terms;

    Glossary(GlossaryTermRepository terms) {
        this.terms = terms;
    }

    /** All terms by name. */
    public List<GlossaryTerm> all() {
        return terms.all();
    }

    /** Differs once any term is different: for whoever keeps something of them all. */
    public String state() {
        return terms.state();
    }

    /** The terms in the order asked for; unknown ids are left out. */
    public List<GlossaryTerm> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = terms.find(ids).stream().collect(Collectors.toMap(GlossaryTerm::id, Function.identity()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }
}
