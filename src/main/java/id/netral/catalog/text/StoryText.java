package id.netral.catalog.text;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/** Leaves of the links to cases their names, and says behind each where it is played. */
final class StoryText extends HtmlStreamEventReceiverWrapper {

    /** Stands before a case's name in a link to it. */
    static final String START = "Mulai: ";

    private final String place;
    private boolean within;
    private boolean begins;

    StoryText(HtmlStreamEventReceiver to, String place) {
        super(to);
        this.place = place;
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (element.equals("a") && leadsToStory(attributes)) {
            within = true;
            begins = true;
        } else {
            super.openTag(element, attributes);
        }
    }

    private static boolean leadsToStory(List<String> attributes) {
        var name = attributes.indexOf("href");
        return name >= 0 && LessonHtml.STORY.matcher(attributes.get(name + 1)).matches();
    }

    @Override
    public void text(String text) {
        super.text(begins && text.startsWith(START) ? text.substring(START.length()) : text);
        begins = false;
    }

    @Override
    public void closeTag(String element) {
        if (within && element.equals("a")) {
            within = false;
            super.text(" (" + place + ")");
        } else {
            super.closeTag(element);
        }
    }
}
