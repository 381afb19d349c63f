package id.netral.common.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook that people can see, in their order. */
public final class SheetNames extends DefaultHandler {

    /** A sheet and the id of its part. */
    public record Sheet(String name, String relation) {}

    private final List<Sheet> visible = new ArrayList<>();

    /** What was found so far. */
    public List<Sheet> visible() {
        return visible;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!"sheet".equals(name)) {
            return;
        }
        var state = attributes.getValue("state");
        var relation = relation(attributes);
        if ((state == null || "visible".equals(state)) && !relation.isEmpty()) {
            var title = attributes.getValue("name");
            visible.add(new Sheet(title == null ? "" : title, relation));
        }
    }

    /** The id stands in one of two namespaces, ordinary or strict. */
    private static String relation(Attributes attributes) {
        for (var i = 0; i < attributes.getLength(); i++) {
            if ("id".equals(attributes.getLocalName(i)) && attributes.getURI(i).endsWith("relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
