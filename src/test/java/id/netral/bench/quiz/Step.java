package id.netral.bench.quiz;

/** What a person does, as it is timed. */
enum Step {
    SIGN_IN("sign in"),
    START("start"),
    SCREEN("open quiz screen"),
    STATE("state"),
    SAVE("save"),
    SUBMIT("submit"),
    RESULT("result"),
    BEGIN("start to first question"),
    LESSON("open lesson");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
