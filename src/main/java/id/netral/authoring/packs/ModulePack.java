package id.netral.authoring.packs;

import id.netral.catalog.PackFiles;
import id.netral.rules.ArticleId;
import id.netral.rules.RegisterFiles;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A published module as it is now, ready to be packed.
 *
 * @param files of the content pack, the quiz as the bank holds it now
 * @param articles cited anywhere in it
 * @param register entries of these articles
 * @param revisions newest revision numbers of the questions by code
 */
record ModulePack(
        PackFiles files,
        int version,
        String title,
        List<ArticleId> articles,
        RegisterFiles register,
        Map<String, Integer> revisions) {

    /** All files of the zip but manifest, signature and key. */
    SortedMap<String, byte[]> zipped() {
        return SignedPack.files(files, register);
    }

    /** The hash that says whether two packs hold the same. */
    String sha256() {
        return Sha256.ofAll(SignedPack.hashes(zipped()));
    }
}
