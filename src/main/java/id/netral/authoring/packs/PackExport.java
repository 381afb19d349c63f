package id.netral.authoring.packs;

import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import id.netral.rules.ArticleId;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes published modules as signed zips; the form is in {@code docs/module-packs.md}. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class PackExport {

    private final ModulePacks modules;
    private final EarlierVersions earlier;
    private final KeyRing keys;
    private final AuditTrail audit;
    private final Clock clock;
    private final String agency;

    PackExport(
            ModulePacks modules,
            EarlierVersions earlier,
            KeyRing keys,
            AuditTrail audit,
            Clock clock,
            @Value("${netral.agency:Pemerintah Kota Teladan}") String agency) {
        this.modules = modules;
        this.earlier = earlier;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.agency = agency;
    }

    /**
     * A pack, ready to be written.
     *
     * @param version number of the module's version in its line
     * @param questions how many
     * @param earlier how many versions before it travel along
     * @param sha256 over all files; the same for the same content, wherever and whenever it is packed
     */
    public record ExportedPack(String slug, int version, int questions, int earlier, String sha256, PackFile zip) {

        /** {@code netral-pack-<slug>-v<n>.zip}. */
        public String fileName() {
            return "netral-pack-" + slug + "-v" + version + ".zip";
        }
    }

    /**
     * Packs the module's current version with its questions as they are now and with its earlier versions, and records that somebody took them away.
     *
     * @throws RefusedException {@code pack.unknown-module} when no such module is published
     */
    @Transactional
    public ExportedPack export(String slug) {
        var module = modules.current(slug).orElseThrow(() -> new RefusedException("pack.unknown-module", slug));
        var history = earlier.before(module);
        var files = module.zipped(history);
        var manifest = manifest(slug, module, history, SignedPack.hashes(files));
        var zip = SignedPack.write(manifest, files, keys.own());
        audit.record(
                AuditAction.EXPORT,
                "netral-pack-" + slug,
                Map.of("version", module.version(), "sha256", manifest.sha256()));
        return new ExportedPack(
                slug, module.version(), manifest.questions(), history.versions().size(), manifest.sha256(), zip);
    }

    private PackManifest manifest(
            String slug, ModulePack module, PackHistory history, SortedMap<String, String> hashes) {
        return new PackManifest(
                PackManifest.FORMAT,
                slug,
                module.version(),
                module.title(),
                agency,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                module.revisions().size(),
                module.articles().stream().map(ArticleId::value).toList(),
                module.revisions().entrySet().stream()
                        .map(entry -> new PackManifest.Revision(entry.getKey(), entry.getValue()))
                        .toList(),
                module.versions(history).stream().map(PackManifest.Version::of).toList(),
                hashes,
                Sha256.ofAll(hashes));
    }
}
