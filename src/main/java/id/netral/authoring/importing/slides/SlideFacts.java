package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.office.XmlTree;
import id.netral.authoring.importing.picture.PictureIntake;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What a slide holds that its text does not say: pictures and their descriptions, charts, films, movement. */
final class SlideFacts {

    private final List<String> descriptions = new ArrayList<>();
    private int undescribed;
    private int elements;
    private boolean chart;
    private boolean smartArt;
    private boolean object;
    private boolean film;
    private boolean movement;
    private boolean link;

    private SlideFacts() {}

    static SlideFacts of(PackagePart slide, OfficePackage office) {
        var facts = new SlideFacts();
        office.children(slide, "p:sld", child -> {
            facts.look(child);
            child.below().forEach(facts::look);
        });
        return facts;
    }

    private void look(XmlTree element) {
        elements++;
        switch (element.name()) {
            case "p:pic" -> picture(element);
            case "c:chart" -> chart = true;
            case "dgm:relIds" -> smartArt = true;
            case "p:oleObj" -> object = true;
            case "a:videoFile", "a:audioFile", "p:video", "p:audio" -> film = true;
            case "p:bldLst", "p:animMotion", "p:animEffect" -> movement = true;
            case "a:hlinkClick" -> link = true;
            default -> {}
        }
    }

    private void picture(XmlTree picture) {
        var description = PictureIntake.alternative(picture.value("descr", "p:nvPicPr", "p:cNvPr"));
        if (description.isEmpty()) {
            undescribed++;
        } else {
            descriptions.add(description);
        }
    }

    void note(ImportPlace place, ImportNotes notes) {
        if (chart) {
            notes.lost(place, "lost.slide-chart");
        }
        if (smartArt) {
            notes.lost(place, "lost.slide-smart-art");
        }
        if (object) {
            notes.lost(place, "lost.object");
        }
        if (film) {
            notes.lost(place, "lost.film");
        }
        if (movement) {
            notes.lost(place, "lost.movement");
        }
        if (link) {
            notes.changed(place, "changed.slide-link");
        }
    }

    List<String> descriptions() {
        return descriptions;
    }

    int undescribed() {
        return undescribed;
    }

    int elements() {
        return elements;
    }
}
