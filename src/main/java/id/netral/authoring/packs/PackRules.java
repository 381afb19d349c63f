package id.netral.authoring.packs;

import id.netral.common.source.Faults;
import id.netral.rules.RegisterComparison;
import id.netral.rules.RegisterExchange;
import id.netral.rules.glossary.GlossaryComparison;
import id.netral.rules.glossary.GlossaryExchange;
import org.springframework.stereotype.Component;

/** What a pack cites and explains, against the own register and glossary; what those say stands. */
@Component
class PackRules {

    private final RegisterExchange register;
    private final GlossaryExchange glossary;

    PackRules(RegisterExchange register, GlossaryExchange glossary) {
        this.register = register;
        this.glossary = glossary;
    }

    /** How the pack's entries stand. */
    record Comparison(RegisterComparison articles, GlossaryComparison terms) {}

    /** Compares, then adds what is unknown; with faults, which are noted, nothing is added. */
    Comparison take(SignedPack pack, Faults faults) {
        var used = TermUse.in(pack.module());
        var articles = register.compare(pack.register(), faults);
        var terms = glossary.compare(pack.glossary(), used, faults);
        register.addUnknown(pack.register(), faults);
        glossary.addUnknown(pack.glossary(), used, faults);
        return new Comparison(articles, terms);
    }
}
