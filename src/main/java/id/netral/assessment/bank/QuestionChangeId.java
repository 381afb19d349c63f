package id.netral.assessment.bank;

/** Identifies a change of the bank that waited, or waits, for a second person. */
public record QuestionChangeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
