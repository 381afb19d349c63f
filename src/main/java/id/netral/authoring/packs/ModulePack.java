package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.origin.VersionFacts;
import id.netral.catalog.origin.VersionLine;
import id.netral.rules.ArticleId;
import id.netral.rules.RegisterFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A published module as it is now, ready to be packed.
 *
 * @param files of the content pack, the quiz as the bank holds it now
 * @param articles cited anywhere in it
 * @param register entries of these articles
 * @param glossary terms its lessons explain, as YAML; may be empty
 * @param line the version and what led to it
 * @param revisions newest revision numbers of the questions by code
 */
record ModulePack(
        PackFiles files,
        VersionLine.Line line,
        String title,
        List<ArticleId> articles,
        RegisterFiles register,
        String glossary,
        Map<String, Integer> revisions) {

    /** All files of the zip but manifest, signature and key. */
    SortedMap<String, PackBytes> zipped(PackHistory history) {
        return SignedPack.files(files, register, glossary, history);
    }

    /** What was said of the versions of a pack with that history, this one last. */
    List<VersionFacts> versions(PackHistory history) {
        var versions = new ArrayList<>(history.facts());
        versions.add(line.facts());
        return List.copyOf(versions);
    }

    /** Number of the version in its line. */
    int version() {
        return line.facts().number();
    }
}
