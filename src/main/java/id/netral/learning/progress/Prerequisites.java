package id.netral.learning.progress;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.learning.OwnRecords;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.learning.ledger.CompletionRecord;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a person had better do before a module, and whether that is done. */
@Service
@Transactional(readOnly = true)
public class Prerequisites {

    private final Catalog catalog;
    private final CompletionLedger ledger;

    Prerequisites(Catalog catalog, CompletionLedger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /** In the author's order; left out is what is not there, and what can no longer be done and was not. */
    @OwnRecords
    public List<Prerequisite> of(EmployeeId employee, ModuleVersion version) {
        if (version.prerequisites().isEmpty()) {
            return List.of();
        }
        var done = ledger.of(employee).stream().map(CompletionRecord::module).collect(Collectors.toSet());
        var offered = catalog.modules().stream().map(ModuleReference::slug).collect(Collectors.toSet());
        var known = catalog.allModules().stream()
                .collect(Collectors.toMap(ModuleReference::slug, Function.identity(), (one, same) -> one));
        return version.prerequisites().stream()
                .flatMap(slug -> Stream.ofNullable(known.get(slug)))
                .map(module -> new Prerequisite(
                        module.slug(), module.title(), done.contains(module.id()), offered.contains(module.slug())))
                .filter(before -> before.done() || before.offered())
                .toList();
    }
}
