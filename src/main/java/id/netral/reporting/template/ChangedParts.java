package id.netral.reporting.template;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts that come out other than they went in; all others are copied as they are packed. */
final class ChangedParts {

    private final TemplatePackage parts;
    private final Map<String, Document> changed = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    ChangedParts(TemplatePackage parts) {
        this.parts = parts;
    }

    /** The root of a part that will be written anew. */
    Element change(String part) throws IOException {
        var known = changed.get(key(part));
        if (known == null) {
            known = parts.read(part);
            changed.put(key(part), known);
        }
        return known.getDocumentElement();
    }

    /** A part read elsewhere has been changed. */
    void put(String part, Document document) {
        changed.put(key(part), document);
    }

    /** Leaves the part out; whoever writes it later, or nobody. */
    void drop(String part) {
        dropped.add(key(part));
    }

    /** Writes all parts that are not dropped, in the template's order. */
    void write(ZipArchiveOutputStream out) throws IOException {
        for (var part : parts.parts()) {
            if (dropped.contains(key(part))) {
                continue;
            }
            var document = changed.get(key(part));
            if (document == null) {
                parts.copy(part, out);
            } else {
                entry(out, part, XmlPart.bytes(document));
            }
        }
    }

    /** Names of parts differ in more than capitals. */
    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }

    static void entry(ZipArchiveOutputStream out, String part, byte[] bytes) throws IOException {
        out.putArchiveEntry(new ZipArchiveEntry(part));
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
