package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.assessment.exchange.common.SafeXml;
import id.netral.assessment.exchange.common.SafeZip;
import id.netral.assessment.exchange.common.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a package's table of contents and one item after the other. */
final class QtiReader {

    private static final String ITEM = "imsqti_item_xmlv";
    private static final List<String> KEPT_BESIDE = List.of("webcontent", "associatedcontent");
    private static final Map<String, String> DIFFICULTIES = Map.of(
            "very easy", "mudah", "easy", "mudah", "medium", "sedang", "difficult", "sulit", "very difficult", "sulit");

    private final String fileName;
    private final SafeZip zip;
    private final Intake intake;

    QtiReader(String fileName, SafeZip zip, Intake intake) {
        this.fileName = fileName;
        this.zip = zip;
        this.intake = intake;
    }

    void read() throws IOException {
        if (!zip.has(QtiFormat.MANIFEST)) {
            throw new RefusedFile(fileName, 1, "exchange.fault.noManifest");
        }
        var inside = fileName + "/" + QtiFormat.MANIFEST;
        var manifest = SafeXml.document(inside, zip.text(QtiFormat.MANIFEST));
        var resources =
                manifest.child("resources").map(all -> all.children("resource")).orElse(List.of());
        for (var resource : resources) {
            var type = resource.attribute("type");
            if (type.startsWith(ITEM)) {
                item(resource, new Place(inside, resource.line()));
            } else if (KEPT_BESIDE.stream().noneMatch(type::startsWith)) {
                intake.loss(fileName, "package", "exchange.loss.other", CarriedText.of(type));
            }
        }
    }

    private void item(XmlElement resource, Place listed) throws IOException {
        intake.next(listed);
        var href = resource.attribute("href");
        if (!zip.has(href)) {
            intake.fault(listed, "exchange.fault.noItem", CarriedText.of(href));
            return;
        }
        var inside = fileName + "/" + href;
        var item = QtiNames.usual(SafeXml.document(inside, zip.text(href)));
        if (!item.name().equals("assessmentItem")) {
            intake.fault(new Place(inside, item.line()), "exchange.fault.notItem", item.name());
            return;
        }
        new QtiItemReader(item, new Place(inside, item.line()), about(resource, item), intake).read();
    }

    /** What the table of contents says about an item. */
    private static QtiItemReader.About about(XmlElement resource, XmlElement item) {
        var lom = resource.below(List.of("lom")).stream().findFirst();
        var tags = new ArrayList<String>();
        lom.ifPresent(
                all -> all.below(List.of("keyword")).forEach(keyword -> tags.add(CarriedText.of(keyword.text()))));
        lom.flatMap(all -> all.below(List.of("difficulty")).stream().findFirst())
                .map(difficulty -> DIFFICULTIES.get(difficulty.textOf("value")))
                .filter(word -> tags.stream().noneMatch(tag -> tag.startsWith("kesulitan:")))
                .ifPresent(word -> tags.add("kesulitan:" + word));
        var topic = lom.flatMap(all -> all.below(List.of("taxon")).stream().findFirst())
                .flatMap(taxon -> taxon.child("entry"))
                .map(entry -> CarriedText.of(entry.text()))
                .orElse("");
        var code = lom.flatMap(all -> all.below(List.of("identifier")).stream().findFirst())
                .filter(identifier -> identifier.textOf("catalog").equals(QtiItemWriter.TOOL))
                .map(identifier -> identifier.textOf("entry"))
                .orElse(item.attribute("identifier"));
        return new QtiItemReader.About(code, topic, Marks.of(tags));
    }
}
