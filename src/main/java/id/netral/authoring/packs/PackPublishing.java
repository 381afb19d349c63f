package id.netral.authoring.packs;

import id.netral.assessment.QuizSource;
import id.netral.assessment.RevisionNumbers;
import id.netral.authoring.packs.PackPreview.Questions;
import id.netral.authoring.packs.PackPreview.Standing;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleChange;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.PackPublication;
import id.netral.catalog.PackYaml;
import id.netral.catalog.QuestionDefinition;
import id.netral.catalog.RefusedPackException;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.rules.RegisterComparison;
import id.netral.rules.RegisterExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a pack from elsewhere the module's next version: register entries, files, questions, all or nothing. */
@Component
class PackPublishing {

    private final ModulePacks modules;
    private final Catalog catalog;
    private final PackPublication publication;
    private final QuizSource quizzes;
    private final RevisionNumbers revisions;
    private final RegisterExchange register;
    private final PackKeyStore keys;
    private final TransactionTemplate transaction;

    PackPublishing(
            ModulePacks modules,
            Catalog catalog,
            PackPublication publication,
            QuizSource quizzes,
            RevisionNumbers revisions,
            RegisterExchange register,
            PackKeyStore keys,
            TransactionTemplate transaction) {
        this.modules = modules;
        this.catalog = catalog;
        this.publication = publication;
        this.quizzes = quizzes;
        this.revisions = revisions;
        this.register = register;
        this.keys = keys;
        this.transaction = transaction;
    }

    /** What publishing would do: it is done, looked at, and taken back. */
    PackPreview rehearse(SignedPack pack, ModuleChange change) {
        var signature = transaction.execute(status -> keys.state(pack.key()));
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return act(pack, change, signature);
        });
    }

    /**
     * Publishes in the caller's transaction. Throws {@link RefusedPackException}, with every fault, when the pack does not
     * keep to the form.
     */
    PackPreview publish(SignedPack pack, ModuleChange change) {
        var done = act(pack, change, keys.state(pack.key()));
        if (!done.fine()) {
            throw new RefusedPackException(done.faults());
        }
        return done;
    }

    private PackPreview act(SignedPack pack, ModuleChange change, SignatureState signature) {
        var faults = new Faults();
        var articles = register.compare(pack.register(), faults);
        var standing = standing(pack);
        var before = questions(pack.manifest().slug());
        register.addUnknown(pack.register(), faults);
        var wrong = faults.none() ? publishFiles(pack, change, standing) : faults.list();
        if (!wrong.isEmpty()) {
            return preview(pack, signature, standing, new Questions(0, 0, 0), articles, 0, wrong);
        }
        var counted = compare(before, questions(pack.manifest().slug()), pack);
        return preview(pack, signature, standing, counted, articles, lost(pack), List.of());
    }

    private List<Fault> publishFiles(SignedPack pack, ModuleChange change, Standing standing) {
        if (standing == Standing.SAME) {
            return List.of();
        }
        try {
            publication.publish(pack.module(), change);
        } catch (RefusedPackException refused) {
            return refused.faults();
        }
        var numbers = pack.manifest().revisions().stream()
                .collect(Collectors.toMap(
                        PackManifest.Revision::question, PackManifest.Revision::number, (first, second) -> first));
        module(pack.manifest().slug()).ifPresent(module -> revisions.raise(module, numbers));
        return List.of();
    }

    private Standing standing(SignedPack pack) {
        var current = modules.current(pack.manifest().slug());
        if (current.isEmpty()) {
            return Standing.NEW_MODULE;
        }
        var same = current.get().files().hash().equals(pack.module().hash());
        return same ? Standing.SAME : Standing.NEW_VERSION;
    }

    private Optional<ModuleId> module(String slug) {
        return catalog.allModules().stream()
                .filter(module -> module.slug().equals(slug))
                .map(ModuleReference::id)
                .findFirst();
    }

    private Map<String, String> questions(String slug) {
        return module(slug).map(quizzes::questions).orElse(List.of()).stream()
                .collect(Collectors.toMap(QuestionDefinition::code, PackYaml::question));
    }

    private static Questions compare(Map<String, String> before, Map<String, String> after, SignedPack pack) {
        var added = 0;
        var changed = 0;
        var same = 0;
        for (var code : pack.manifest().revisions()) {
            var old = before.get(code.question());
            if (old == null) {
                added++;
            } else if (old.equals(after.get(code.question()))) {
                same++;
            } else {
                changed++;
            }
        }
        return new Questions(added, changed, same);
    }

    private int lost(SignedPack pack) {
        var now = modules.current(pack.manifest().slug()).orElseThrow();
        return Differences.count(pack.module().files(), now.files().files());
    }

    private static PackPreview preview(
            SignedPack pack,
            SignatureState signature,
            Standing standing,
            Questions questions,
            RegisterComparison articles,
            int lost,
            List<Fault> faults) {
        var manifest = pack.manifest();
        return new PackPreview(
                manifest.slug(),
                manifest.title(),
                manifest.origin(),
                manifest.version(),
                manifest.madeAt(),
                pack.key().fingerprint(),
                signature,
                manifest.sha256(),
                standing,
                questions,
                articles,
                lost,
                faults);
    }
}
