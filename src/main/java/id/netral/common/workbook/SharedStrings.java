package id.netral.common.workbook;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook that cells refer to by number. */
public final class SharedStrings extends DefaultHandler {

    private static final long MOST_CHARACTERS = 40_000_000;

    private final int longest;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;
    private long characters;

    /** Cuts texts that are longer than any column takes: enough has to be left to see that they are too long. */
    public SharedStrings(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    /** The text, empty for a number that does not exist. */
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true; // how to pronounce East Asian text: not part of it
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> keep();
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inText && text.length() < longest) {
            text.append(buffer, start, Math.min(length, longest - text.length()));
        }
    }

    private void keep() {
        characters += text.length() + 1L;
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchText();
        }
        texts.add(text.toString());
    }

    /** More text than any honest workbook has. */
    static final class TooMuchText extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
