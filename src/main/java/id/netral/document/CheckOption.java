package id.netral.document;

/** A possible answer of a question to check oneself, with what is said to those who choose it. */
public record CheckOption(String text, boolean correct, String feedback) {

    /** Brings the texts into one line each. */
    public CheckOption {
        text = Values.line(text);
        feedback = Values.line(feedback);
    }
}
