package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a template: what they are to one another, single ones as trees, all others byte for byte. Opened is only
 * what {@link TemplateReader#accept} took: it has the zip looked through before.
 */
final class TemplatePackage implements Closeable {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    /** A sheet and the part it stands in. */
    record Sheet(String name, String part, boolean visible) {}

    /** What a part refers to; the end of the type says what it is. */
    record Relation(String id, String type, String target) {}

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final String workbook;

    private TemplatePackage(ZipFile zip) throws IOException {
        this.zip = zip;
        for (var entry : Collections.list(zip.getEntries())) {
            entries.put(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
        this.workbook = related("", "/officeDocument")
                .findFirst()
                .orElseThrow(() -> new RefusedException("template.file.damaged"));
    }

    static TemplatePackage open(byte[] workbook) throws IOException {
        var zip = ZipFile.builder().setByteArray(workbook).get();
        try {
            return new TemplatePackage(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The part with the names and order of the sheets. */
    String workbook() {
        return workbook;
    }

    /** Names of all parts. */
    List<String> parts() {
        return entries.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** All sheets with cells, hidden ones too, in their order. */
    List<Sheet> sheets() throws IOException {
        var targets = new HashMap<String, Relation>();
        relations(workbook).forEach(relation -> targets.put(relation.id(), relation));
        var found = new ArrayList<Sheet>();
        for (var element : XmlPart.all(read(workbook).getDocumentElement())) {
            if ("sheet".equals(element.getLocalName())) {
                var relation = targets.get(relationId(element));
                if (relation != null && relation.type().endsWith("/worksheet")) {
                    var state = element.getAttribute("state");
                    var visible = state.isEmpty() || "visible".equals(state);
                    found.add(new Sheet(element.getAttribute("name"), relation.target(), visible));
                }
            }
        }
        return found;
    }

    private static String relationId(Element sheet) {
        var attributes = sheet.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            // the namespace is the ordinary or the strict one
            if ("id".equals(attribute.getLocalName())
                    && attribute.getNamespaceURI() != null
                    && attribute.getNamespaceURI().endsWith("relationships")) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    boolean has(String part) {
        return entries.containsKey(part.toLowerCase(Locale.ROOT));
    }

    Document read(String part) throws IOException {
        var entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new RefusedException("template.file.damaged");
        }
        try (var in = zip.getInputStream(entry)) {
            return XmlPart.read(in);
        }
    }

    /** Parts the part refers to by relations whose type ends so. */
    Stream<String> related(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .filter(this::has);
    }

    /** What the part refers to inside the package; links to elsewhere are left out. */
    List<Relation> relations(String part) throws IOException {
        var place = relationsOf(part);
        if (!has(place)) {
            return List.of();
        }
        var found = new ArrayList<Relation>();
        for (var element : XmlPart.children(read(place).getDocumentElement(), "Relationship")) {
            if (!"External".equals(element.getAttribute("TargetMode"))) {
                resolve(part, element.getAttribute("Target"))
                        .ifPresent(target -> found.add(
                                new Relation(element.getAttribute("Id"), element.getAttribute("Type"), target)));
            }
        }
        return found;
    }

    private static Optional<String> resolve(String part, String target) {
        try {
            return Optional.of(URI.create("/" + part).resolve(target).getPath().substring(1));
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The part with the relations of the part. */
    static String relationsOf(String part) {
        var slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Puts the part into the other package as it is packed here. */
    void copy(String part, ZipArchiveOutputStream out) throws IOException {
        var entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry != null) {
            try (var raw = zip.getRawInputStream(entry)) {
                out.addRawArchiveEntry(entry, raw);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
