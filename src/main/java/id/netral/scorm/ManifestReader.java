package id.netral.scorm;

import id.netral.common.RefusedException;
import id.netral.common.intake.UntrustedXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a manifest with a parser that knows no document type and fetches nothing. */
final class ManifestReader {

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_TITLE = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of a score that can be compared without being written out. */
    private static final int MOST_DIGITS = 10;

    private final Element root;
    private final Map<String, String> hrefs = new HashMap<>();

    private ManifestReader(Element root) {
        this.root = root;
    }

    /** Throws {@link RefusedException} {@code scorm.manifest-*} for what is no manifest of SCORM 1.2. */
    static Manifest read(byte[] xml) {
        try {
            return new ManifestReader(UntrustedXml.documents()
                            .parse(new ByteArrayInputStream(xml))
                            .getDocumentElement())
                    .manifest();
        } catch (SAXException | IOException e) {
            throw new RefusedException("scorm.manifest-damaged");
        }
    }

    private Manifest manifest() {
        if (!"manifest".equals(root.getLocalName())) {
            throw new RefusedException("scorm.manifest-damaged");
        }
        refuseOtherVersions();
        readResources();
        var organisation = organisation();
        var items = new ArrayList<ScormItem>();
        descend(organisation, items);
        if (items.isEmpty()) {
            throw new RefusedException("scorm.manifest-nothing-to-open");
        }
        if (items.stream().map(ScormItem::identifier).distinct().count() < items.size()) {
            throw new RefusedException("scorm.manifest-damaged");
        }
        return new Manifest(text(organisation, "title").orElse(items.getFirst().title()), List.copyOf(items));
    }

    private void refuseOtherVersions() {
        var version = children(root, "metadata")
                .flatMap(metadata -> children(metadata, "schemaversion"))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("1.2");
        if (!version.equals("1.2")) {
            throw new RefusedException("scorm.manifest-version", cut(version));
        }
    }

    private void readResources() {
        children(root, "resources")
                .flatMap(resources -> children(resources, "resource")
                        .map(resource -> Map.entry(
                                resource.getAttribute("identifier"),
                                base(root) + base(resources) + base(resource) + resource.getAttribute("href"))))
                .forEach(resource -> hrefs.putIfAbsent(resource.getKey(), resource.getValue()));
    }

    private Element organisation() {
        var all = children(root, "organizations").findFirst().orElseThrow(ManifestReader::nothingToOpen);
        var wanted = all.getAttribute("default");
        return children(all, "organization")
                .filter(one ->
                        wanted.isEmpty() || one.getAttribute("identifier").equals(wanted))
                .findFirst()
                .or(() -> children(all, "organization").findFirst())
                .orElseThrow(ManifestReader::nothingToOpen);
    }

    private static RefusedException nothingToOpen() {
        return new RefusedException("scorm.manifest-nothing-to-open");
    }

    private void descend(Element parent, List<ScormItem> items) {
        children(parent, "item").forEach(item -> {
            var href = hrefs.get(item.getAttribute("identifierref"));
            if (href != null && !href.isBlank()) {
                items.add(item(item, href));
            }
            if (items.size() > MOST_ITEMS) {
                throw new RefusedException("scorm.manifest-damaged");
            }
            descend(item, items);
        });
    }

    private static ScormItem item(Element item, String href) {
        var address = decoded(href) + parameters(item.getAttribute("parameters"));
        if (!PackagePath.harmless(address.replaceFirst("[?#].*", ""))) {
            throw new RefusedException("scorm.manifest-outside", cut(href));
        }
        return new ScormItem(
                cut(item.getAttribute("identifier")),
                text(item, "title").orElse(""),
                address,
                text(item, "masteryscore").flatMap(ManifestReader::score).orElse(null),
                text(item, "datafromlms").orElse(""));
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("scorm.manifest-outside", cut(href));
        }
    }

    private static String parameters(String given) {
        return given.isBlank() ? "" : (given.startsWith("?") ? "" : "?") + given.replaceFirst("^[&#]", "");
    }

    private static Optional<BigDecimal> score(String text) {
        try {
            return Optional.of(new BigDecimal(text))
                    .filter(score -> Math.abs((long) score.scale()) <= MOST_DIGITS)
                    .filter(score -> score.signum() >= 0 && score.compareTo(HUNDRED) <= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String base(Element element) {
        return element.getAttributeNS(XMLConstants.XML_NS_URI, "base");
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name)
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .map(ManifestReader::cut)
                .findFirst();
    }

    /** Children by their name, whatever their namespace: makers write both of them in many ways. */
    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()));
    }

    private static String cut(@Nullable String text) {
        var given = text == null ? "" : text;
        return given.length() <= LONGEST_TITLE ? given : given.substring(0, LONGEST_TITLE);
    }
}
