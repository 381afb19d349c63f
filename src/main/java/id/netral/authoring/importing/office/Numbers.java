package id.netral.authoring.importing.office;

/** Numbers in attributes, which may say anything. */
public final class Numbers {

    private Numbers() {}

    /** The number, or the other when there is none or it makes no sense. */
    public static int whole(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
