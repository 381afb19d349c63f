package id.netral.authoring.packs;

import id.netral.authoring.packs.PackPreview.Questions;
import id.netral.authoring.packs.PackPreview.Standing;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.origin.OriginHistory;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.RefusedException;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a pack from elsewhere the module's next version: register entries, files, questions, history, all or nothing. */
@Component
class PackPublishing {

    private final ModulePacks modules;
    private final EarlierVersions earlier;
    private final Catalog catalog;
    private final PackPublication publication;
    private final OriginHistory origins;
    private final PackQuestions questions;
    private final PackRules rules;
    private final KeyRing keys;
    private final TransactionTemplate transaction;

    PackPublishing(
            ModulePacks modules,
            EarlierVersions earlier,
            Catalog catalog,
            PackPublication publication,
            OriginHistory origins,
            PackQuestions questions,
            PackRules rules,
            KeyRing keys,
            TransactionTemplate transaction) {
        this.modules = modules;
        this.earlier = earlier;
        this.catalog = catalog;
        this.publication = publication;
        this.origins = origins;
        this.questions = questions;
        this.rules = rules;
        this.keys = keys;
        this.transaction = transaction;
    }

    /** What publishing would do: it is done, looked at, and taken back. */
    PackPreview rehearse(SignedPack pack, ModuleChange change) {
        var refusal = bring(pack);
        var signature = transaction.execute(status -> keys.state(pack.key()));
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return act(pack, change, signature, refusal);
        });
    }

    /**
     * Takes the pictures and media in, before the transaction that publishes them; what the store refuses of them, null when
     * it takes all. Left unpublished they go by themselves.
     */
    @Nullable
    RefusedException bring(SignedPack pack) {
        try {
            publication.bring(pack.module());
            pack.history().versions().forEach(version -> publication.bring(version.files()));
            return null;
        } catch (RefusedException refusal) {
            return refusal;
        }
    }

    /**
     * Publishes what was {@linkplain #bring brought}, in the caller's transaction. Throws {@link RefusedPackException}, with every fault, when the pack does not
     * keep to the form, and the refusal of its media.
     */
    PackPreview publish(SignedPack pack, ModuleChange change, @Nullable RefusedException refusal) {
        var done = act(pack, change, keys.state(pack.key()), refusal);
        if (!done.fine()) {
            throw new RefusedPackException(done.faults());
        }
        return done;
    }

    private PackPreview act(
            SignedPack pack, ModuleChange change, SignatureState signature, @Nullable RefusedException refusal) {
        var faults = new Faults();
        var slug = pack.manifest().slug();
        var standing = standing(pack);
        var before = questions.of(slug);
        var compared = rules.take(pack, faults);
        var wrong = faults.none() ? publishFiles(pack, change, standing, refusal) : faults.list();
        var fine = wrong.isEmpty();
        return preview(
                pack,
                signature,
                standing,
                fine ? PackQuestions.compare(before, questions.of(slug), pack) : new Questions(0, 0, 0),
                compared,
                fine ? lost(pack, standing) : 0,
                wrong);
    }

    private List<Fault> publishFiles(
            SignedPack pack, ModuleChange change, Standing standing, @Nullable RefusedException refusal) {
        if (standing == Standing.SAME) {
            return List.of();
        }
        var wrong = origins.check(pack.history().versions());
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var slug = pack.manifest().slug();
        var before = catalog.current(slug).map(ModuleVersion::id);
        try {
            if (refusal != null) {
                publication.require(pack.module()); // which says more of what is wrong, and where
                throw refusal;
            }
            var version = publication.publish(pack.module(), change);
            if (before.filter(version::equals).isEmpty()) {
                keepHistory(pack, catalog.current(slug).orElseThrow());
            }
        } catch (RefusedPackException refused) {
            return refused.faults();
        }
        questions.raise(pack);
        return List.of();
    }

    private void keepHistory(SignedPack pack, ModuleVersion version) {
        var manifest = pack.manifest();
        origins.keep(
                version.module(),
                version.id(),
                manifest.origin(),
                manifest.current(),
                pack.history().versions());
    }

    private Standing standing(SignedPack pack) {
        var current = modules.current(pack.manifest().slug());
        if (current.isEmpty()) {
            return Standing.NEW_MODULE;
        }
        var same = current.get().files().hash().equals(pack.module().hash());
        return same ? Standing.SAME : Standing.NEW_VERSION;
    }

    /** The rules are not compared: where the own ones say otherwise, they stand. Of what is the same nothing is taken. */
    private int lost(SignedPack pack, Standing standing) {
        var now = modules.current(pack.manifest().slug()).orElseThrow();
        if (standing == Standing.SAME) {
            return Differences.count(pack.module().files(), now.files().files());
        }
        var history = earlier.before(now);
        var versions = now.versions(history);
        var forgotten = pack.manifest().facts().stream()
                .filter(facts -> !versions.contains(facts))
                .count();
        return Differences.count(withoutRules(pack.files()), withoutRules(now.zipped(history))) + (int) forgotten;
    }

    private static SortedMap<String, PackBytes> withoutRules(SortedMap<String, PackBytes> files) {
        var others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.startsWith("rules/"));
        return others;
    }

    private static PackPreview preview(
            SignedPack pack,
            SignatureState signature,
            Standing standing,
            Questions questions,
            PackRules.Comparison rules,
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
                rules.articles(),
                rules.terms(),
                pack.history().versions().stream()
                        .map(version -> version.facts().number())
                        .toList(),
                lost,
                faults);
    }
}
