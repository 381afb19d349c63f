package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.common.RefusedException;
import id.netral.common.intake.Sha256;
import id.netral.rules.RegisterFiles;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * A pack whose files are what its manifest says, and whose manifest is what its key has signed.
 *
 * @param files everything but manifest, signature and key, by path
 * @param history the earlier versions among the files
 */
record SignedPack(PackManifest manifest, SortedMap<String, PackBytes> files, PackHistory history, AgencyKey key) {

    private static final String MANIFEST = "pack.json";
    private static final String SIGNATURE = "pack.sig";
    private static final String KEY = "pack.pub";
    private static final String INSTRUMENTS = "rules/instruments.yaml";
    private static final String ARTICLES = "rules/articles.yaml";
    private static final String GLOSSARY = "rules/glossary.yaml";
    private static final Set<String> RULES = Set.of(INSTRUMENTS, ARTICLES, GLOSSARY);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_TITLE = 200;

    /**
     * All files of a pack but manifest, signature and key: the module's, the register entries it cites, the terms it
     * explains, its earlier versions.
     *
     * @param glossary may be empty
     */
    static SortedMap<String, PackBytes> files(
            PackFiles module, RegisterFiles register, String glossary, PackHistory history) {
        var files = new TreeMap<String, PackBytes>();
        module.files().forEach((path, bytes) -> files.put(module.slug() + "/" + path, bytes));
        files.put(INSTRUMENTS, bytes(register.instruments()));
        files.put(ARTICLES, bytes(register.articles()));
        if (!glossary.isEmpty()) {
            files.put(GLOSSARY, bytes(glossary));
        }
        files.putAll(history.files(module));
        return files;
    }

    /** Hashes of the files by path. */
    static SortedMap<String, String> hashes(SortedMap<String, PackBytes> files) {
        var hashes = new TreeMap<String, String>();
        files.forEach((path, bytes) -> hashes.put(path, bytes.sha256()));
        return hashes;
    }

    /** The zip, signed. */
    static PackFile write(PackManifest manifest, SortedMap<String, PackBytes> files, SigningKey key) {
        var signed = manifest.bytes();
        var signature = Base64.getEncoder().encodeToString(key.sign(signed)) + "\n";
        return new PackFile(
                Map.of(
                        MANIFEST, signed,
                        SIGNATURE, signature.getBytes(StandardCharsets.US_ASCII),
                        KEY, key.shown().pem().getBytes(StandardCharsets.US_ASCII)),
                files);
    }

    /** Reads and checks a zip from outside; throws {@link RefusedException} {@code pack.*} when anything is not right. */
    static SignedPack read(byte[] zip) {
        var files = new TreeMap<String, PackBytes>();
        ZipContents.read(zip).forEach((path, bytes) -> files.put(path, PackBytes.of(bytes)));
        var signed = take(files, MANIFEST);
        var signature = take(files, SIGNATURE);
        var key = AgencyKey.read(text(take(files, KEY))).orElseThrow(() -> new RefusedException("pack.broken.key"));
        if (!key.signed(signed, decoded(signature))) {
            throw new RefusedException("pack.broken.signature");
        }
        var manifest = manifest(signed);
        var hashes = hashes(files);
        if (!hashes.equals(manifest.files()) || !Sha256.ofAll(hashes).equals(manifest.sha256())) {
            throw new RefusedException("pack.broken.files");
        }
        refuseStrangers(manifest, files);
        var earlier = manifest.facts().subList(0, manifest.versions().size() - 1);
        return new SignedPack(manifest, files, PackHistory.read(earlier, files), key);
    }

    private static PackManifest manifest(byte[] bytes) {
        Supplier<RefusedException> refusal = () -> new RefusedException("pack.broken.manifest");
        try {
            var manifest = PackManifest.read(bytes);
            var sound = manifest.format().equals(PackManifest.FORMAT)
                    && manifest.slug().length() <= LONGEST_SLUG
                    && SLUG.matcher(manifest.slug()).matches()
                    && manifest.title().length() <= LONGEST_TITLE
                    && manifest.origin().length() <= LONGEST_TITLE;
            if (!sound || manifest.facts().isEmpty()) {
                throw refusal.get();
            }
            return manifest;
        } catch (JacksonException | NullPointerException | IllegalArgumentException | DateTimeException e) {
            throw refusal.get();
        }
    }

    private static void refuseStrangers(PackManifest manifest, SortedMap<String, PackBytes> files) {
        for (var path : files.keySet()) {
            if (!RULES.contains(path) && !PackHistory.owns(path) && !inFolder(manifest.slug(), path)) {
                throw new RefusedException("pack.broken.stranger", path);
            }
        }
    }

    private static byte[] take(SortedMap<String, PackBytes> files, String path) {
        var bytes = files.remove(path);
        if (bytes == null) {
            throw new RefusedException("pack.broken.missing", path);
        }
        return bytes.bytes();
    }

    private static byte[] decoded(byte[] base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean inFolder(String slug, String path) {
        return path.startsWith(slug + "/") && path.length() > slug.length() + 1;
    }

    /** The module's files. */
    PackFiles module() {
        var module = new TreeMap<String, PackBytes>();
        var folder = manifest.slug() + "/";
        files.forEach((path, bytes) -> {
            // a module may be called "rules" or "history"
            if (inFolder(manifest.slug(), path) && !RULES.contains(path) && !PackHistory.owns(path)) {
                module.put(path.substring(folder.length()), bytes);
            }
        });
        return new PackFiles(manifest.slug(), manifest.slug(), module);
    }

    private String text(String path) {
        var content = files.get(path);
        return content == null ? "" : text(content.bytes());
    }

    private static PackBytes bytes(String text) {
        return PackBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The terms its lessons explain, as YAML; empty when there are none. */
    String glossary() {
        return text(GLOSSARY);
    }

    /** Entries of the articles cited. */
    RegisterFiles register() {
        return new RegisterFiles(text(INSTRUMENTS), text(ARTICLES));
    }
}
