package id.netral.database;

import org.springframework.context.support.GenericApplicationContext;

/** Connections of tests may change and delete what the database otherwise keeps, once they have said so. */
public final class TestsMayChangeRows {

    /** What a connection says to be allowed. */
    public static final String STATEMENT = "SET @netral_tests = 1";

    private TestsMayChangeRows() {}

    /** Takes the place of the product's triggers, which know no such exemption. */
    public static void in(GenericApplicationContext context) {
        context.registerBean(
                "addedOnlyTriggers", AddedOnlyTriggers.class, () -> new AddedOnlyTriggers("@netral_tests = 1 OR "));
    }
}
