package id.netral.catalog.file;

import id.netral.common.intake.Sha256;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one content pack, wherever they come from: a folder, a draft, a zip. Their form is in
 * {@code docs/content-packs.md}; whether they keep to it is not looked at here.
 *
 * @param name the place as people know it, for faults
 * @param slug of the module
 * @param files contents by path within the pack, with slashes
 */
public record PackFiles(String name, String slug, SortedMap<String, PackBytes> files) {

    private static final Pattern BINARY = Pattern.compile(".*\\.(png|jpe?g|webp|mp4|webm|pdf|docx|xlsx|pptx|zip)");
    private static final Pattern SHOWN = Pattern.compile("images/.*\\.(svg|png|jpe?g|webp)|media/.*(?<!\\.md)");

    /** Keeps its own copy of the map. */
    public PackFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of a module, named after it. */
    public static PackFiles of(String slug, Map<String, byte[]> files) {
        var all = new TreeMap<String, PackBytes>();
        files.forEach((path, bytes) -> all.put(path, PackBytes.of(bytes)));
        return new PackFiles(slug, slug, all);
    }

    /** The same with the text at that path. */
    public PackFiles with(String path, String text) {
        var all = new TreeMap<>(files);
        all.put(path, PackBytes.of(text.getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(name, slug, all);
    }

    /** Texts of the pack by path: everything but pictures and media. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files.forEach((path, bytes) -> {
            if (!medium(path)) {
                texts.put(path, new String(withoutCarriageReturns(bytes.bytes()), StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** Whether the file is a picture or another medium, which the store keeps, and not a text. */
    public static boolean medium(String path) {
        return BINARY.matcher(path).matches() || SHOWN.matcher(path).matches();
    }

    /** Path of a file as people know it. */
    public String display(String path) {
        return name + "/" + path;
    }

    /** The file's text; empty, with a fault, when it is missing or not UTF-8. */
    public Optional<SourceText> text(String path, Faults faults) {
        var bytes = files.get(path);
        if (bytes == null) {
            faults.add(display(path), 1, "fault.noFile");
            return Optional.empty();
        }
        return SourceText.decode(display(path), bytes.bytes(), faults);
    }

    /**
     * SHA-256 in hex over the paths, the texts and the hashes of pictures and media, which are not read; a text's line ends
     * do not count.
     */
    public String hash() {
        var digest = Sha256.digest();
        files.forEach((path, bytes) -> {
            if (medium(path)) {
                update(digest, path, bytes.size(), bytes.sha256().getBytes(StandardCharsets.US_ASCII));
            } else {
                var text = withoutCarriageReturns(bytes.bytes());
                update(digest, path, text.length, text);
            }
        });
        return Sha256.hex(digest);
    }

    /**
     * The hash as it was made before media were kept out of it, over all contents; versions published then have it. Empty for
     * files that are not in memory.
     */
    public Optional<String> formerHash() {
        var digest = Sha256.digest();
        for (var file : files.entrySet()) {
            if (!(file.getValue() instanceof PackBytes.Held held)) {
                return Optional.empty();
            }
            var content = BINARY.matcher(file.getKey()).matches() ? held.bytes() : withoutCarriageReturns(held.bytes());
            update(digest, file.getKey(), content.length, content);
        }
        return Optional.of(Sha256.hex(digest));
    }

    private static void update(MessageDigest digest, String path, long size, byte[] content) {
        digest.update((path + '\0' + size + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    private static byte[] withoutCarriageReturns(byte[] bytes) {
        // ISO 8859-1 keeps every byte, so a text in another encoding keeps its hash too
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
