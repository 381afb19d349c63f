package id.netral.catalog;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one content pack, wherever they come from: a folder, a draft, a zip. Their form is in
 * {@code docs/content-packs.md}; whether they keep to it is for {@link PackPublication#check} to say.
 *
 * @param name the place as people know it, for faults
 * @param slug of the module
 * @param files bytes by path within the pack, with slashes; the arrays are not to be changed
 */
public record PackFiles(String name, String slug, SortedMap<String, byte[]> files) {

    private static final Pattern BINARY = Pattern.compile(".*\\.(png|jpe?g|webp|mp4|webm|pdf|docx|xlsx|pptx|zip)");
    private static final Pattern SHOWN = Pattern.compile("images/.*\\.(svg|png|jpe?g|webp)|media/.*(?<!\\.md)");

    /** Keeps its own copy of the map. */
    public PackFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of a module, named after it. */
    public static PackFiles of(String slug, Map<String, byte[]> files) {
        return new PackFiles(slug, slug, new TreeMap<>(files));
    }

    /** Texts of the pack by path: everything but pictures and media. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files.forEach((path, bytes) -> {
            if (!BINARY.matcher(path).matches() && !SHOWN.matcher(path).matches()) {
                texts.put(path, new String(withoutCarriageReturns(bytes), StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** Path of a file as people know it. */
    String display(String path) {
        return name + "/" + path;
    }

    /** The file's text; empty, with a fault, when it is missing or not UTF-8. */
    Optional<SourceText> text(String path, Faults faults) {
        var bytes = files.get(path);
        if (bytes == null) {
            faults.add(display(path), 1, "fault.noFile");
            return Optional.empty();
        }
        return SourceText.decode(display(path), bytes, faults);
    }

    /** SHA-256 in hex over paths and contents; a text's line ends do not count. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                var content = BINARY.matcher(path).matches() ? bytes : withoutCarriageReturns(bytes);
                digest.update((path + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] withoutCarriageReturns(byte[] bytes) {
        // ISO 8859-1 keeps every byte, so a text in another encoding keeps its hash too
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
