package id.netral.authoring.packs;

import id.netral.common.source.Fault;
import id.netral.rules.ArticleId;
import id.netral.rules.RegisterComparison;
import id.netral.rules.glossary.GlossaryComparison;
import java.util.List;

/**
 * What a pack holds and what importing it would do.
 *
 * @param origin name of the agency it says it comes from
 * @param version its number there
 * @param madeAt ISO 8601 in UTC
 * @param fingerprint of the key it is signed by
 * @param questions of the pack against the own bank
 * @param articles of the pack against the own register
 * @param terms of the pack against the own glossary
 * @param earlier numbers of the versions that travel along, the oldest first
 * @param lost fields, lines and files that would not come back from an export; 0 for a pack that can be imported
 * @param faults why it cannot be imported; empty when it can
 */
public record PackPreview(
        String slug,
        String title,
        String origin,
        int version,
        String madeAt,
        String fingerprint,
        SignatureState signature,
        String sha256,
        Standing standing,
        Questions questions,
        RegisterComparison articles,
        GlossaryComparison terms,
        List<Integer> earlier,
        int lost,
        List<Fault> faults) {

    /** Keeps its own copy. */
    public PackPreview {
        faults = List.copyOf(faults);
        earlier = List.copyOf(earlier);
    }

    /** How the pack stands against what is published here. */
    public enum Standing {
        /** No module of that name is published. */
        NEW_MODULE,
        /** It differs from what is published. */
        NEW_VERSION,
        /** It is what is published. */
        SAME
    }

    /**
     * Questions by how they stand.
     *
     * @param added not in the own bank
     * @param changed other than in the own bank: they become newer revisions
     * @param same as in the own bank
     */
    public record Questions(int added, int changed, int same) {

        /** How many the pack has. */
        public int all() {
            return added + changed + same;
        }
    }

    /** Whether it can be imported. */
    public boolean fine() {
        return faults.isEmpty();
    }

    /** Articles that importing adds to the own register, unconfirmed. */
    public List<ArticleId> unknownArticles() {
        return articles.unknown();
    }
}
