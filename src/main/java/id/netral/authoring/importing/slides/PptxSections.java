package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.office.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of the sections that the slides of a PowerPoint file are sorted into. */
final class PptxSections {

    private final List<String> order = new ArrayList<>();
    private final Map<String, String> sections = new HashMap<>();

    private PptxSections() {}

    static PptxSections of(OfficePackage office) {
        var sections = new PptxSections();
        office.children(office.main(), "p:presentation", sections::read);
        return sections;
    }

    private void read(XmlTree child) {
        if (child.is("p:sldIdLst")) {
            child.children("p:sldId").forEach(slide -> order.add(slide.attribute("id")));
        }
        child.below()
                .filter(element -> element.is("p14:section"))
                .forEach(section -> section.below()
                        .filter(element -> element.is("p14:sldId"))
                        .forEach(slide -> sections.put(slide.attribute("id"), section.attribute("name"))));
    }

    /** The section of the slide with the number, from 1; empty when it is in none. */
    String of(int slide) {
        return slide < 1 || slide > order.size() ? "" : sections.getOrDefault(order.get(slide - 1), "");
    }
}
