package id.netral.authoring.packs;

import id.netral.catalog.origin.VersionFacts;
import id.netral.common.intake.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code pack.json}: what a pack holds. The signature is over its bytes, and it names the hash of every other file.
 *
 * @param format {@value #FORMAT}
 * @param slug of the module
 * @param version number of the version at the agency it comes from
 * @param origin name of that agency
 * @param madeAt ISO 8601 in UTC
 * @param questions number of questions
 * @param articles ids of the articles cited; their entries are in the files {@code rules/*.yaml}
 * @param versions what was said of the versions in it, by number; the last is the module's current one
 * @param files SHA-256 of each file by path
 * @param sha256 over all paths and hashes, see {@link Sha256#ofAll}
 */
record PackManifest(
        String format,
        String slug,
        int version,
        String title,
        String origin,
        String madeAt,
        int questions,
        List<String> articles,
        List<Revision> revisions,
        List<Version> versions,
        SortedMap<String, String> files,
        String sha256) {

    static final String FORMAT = "netral-pack/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    PackManifest {
        articles = List.copyOf(articles);
        revisions = List.copyOf(revisions);
        versions = List.copyOf(versions);
        files = new TreeMap<>(files);
    }

    /** How often a question had been corrected. */
    record Revision(String question, int number) {}

    /**
     * A version as its agency published it.
     *
     * @param publishedAt ISO 8601 in UTC
     */
    record Version(int number, String publishedAt, String note, boolean material) {

        static Version of(VersionFacts facts) {
            return new Version(facts.number(), facts.publishedAt().toString(), facts.note(), facts.material());
        }

        private VersionFacts facts() {
            return new VersionFacts(number, Instant.parse(publishedAt), note, material);
        }
    }

    /**
     * What was said of the versions, the last is the current one. Throws {@link IllegalArgumentException} or {@link
     * DateTimeException} when that cannot be.
     */
    List<VersionFacts> facts() {
        var facts = versions.stream().map(Version::facts).toList();
        var before = 0;
        for (var each : facts) {
            if (each.number() <= before) {
                throw new IllegalArgumentException("versions out of order");
            }
            before = each.number();
        }
        if (before != version) {
            throw new IllegalArgumentException("the last version is not the current one");
        }
        return facts;
    }

    /** What was said of the current version. */
    VersionFacts current() {
        return facts().getLast();
    }

    byte[] bytes() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the manifest; throws {@link JacksonException} when the bytes are none. */
    static PackManifest read(byte[] bytes) {
        return JSON.readValue(bytes, PackManifest.class);
    }
}
