package id.netral.assessment.exchange.common;

/** The characters every format carries: no control characters but tab and line feed, no halves of a pair. */
public final class CarriedText {

    private static final int FIRST_PRINTABLE = 0x20;

    private CarriedText() {}

    /** The text without the others and without outer blanks; line ends become line feeds. */
    public static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(CarriedText::carried).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean carried(int character) {
        return character == '\n'
                || character == '\t'
                || character >= FIRST_PRINTABLE
                        && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                        && character != 0xFFFE
                        && character != 0xFFFF
                        && character != 0x7F;
    }
}
