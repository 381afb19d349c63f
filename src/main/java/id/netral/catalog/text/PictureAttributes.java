package id.netral.catalog.text;

import id.netral.catalog.file.PackMedium;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Pictures load when they come near, and keep their place before they have come. */
final class PictureAttributes implements AttributeProvider {

    private final Map<String, PackMedium> media;

    PictureAttributes(Map<String, PackMedium> media) {
        this.media = media;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Image image) {
            attributes.put("loading", "lazy");
            var medium = media.get(image.getDestination());
            if (medium != null && medium.picture().width() > 0) {
                attributes.put("width", Integer.toString(medium.picture().width()));
                attributes.put("height", Integer.toString(medium.picture().height()));
            }
        }
    }
}
