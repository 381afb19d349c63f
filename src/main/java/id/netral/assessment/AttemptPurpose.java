package id.netral.assessment;

/** What an attempt is for. */
public enum AttemptPurpose {
    /** The quiz at the end of a module; passing it completes the module. */
    QUIZ,
    /** The test before the lessons: once, without consequence, to show later what was learnt. */
    PRE_TEST
}
