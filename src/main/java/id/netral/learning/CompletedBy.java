package id.netral.learning;

/** What completes a module. */
public enum CompletedBy {
    /** Its quiz; packages are only something more to look at. */
    QUIZ,
    /** A package of another maker; the quiz is only practice. */
    PACKAGE,
    /** The quiz and the package, in any order. */
    BOTH
}
