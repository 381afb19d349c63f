package id.netral.database;

import java.util.List;

/**
 * A table whose rows are only added, with what its rules leave open.
 *
 * @param table its name
 * @param free columns that a later statement may write
 * @param change condition, over {@code OLD} and {@code NEW}, under which they may be written
 * @param removal condition, over {@code OLD}, under which a row may go
 */
record AddedOnly(String table, List<String> free, String change, String removal) {

    /** All of them. Records of drafts, attempts and duties are not among them: those live. */
    static final List<AddedOnly> ALL = List.of(
            // months as RetentionKind's shortest ones, a few days less
            new AddedOnly(
                    "audit_entry",
                    List.of("address"),
                    "NEW.address IS NULL AND " + kept("OLD.happened_at", 25),
                    kept("OLD.happened_at", 85)),
            new AddedOnly("download_log", List.of(), "FALSE", kept("OLD.downloaded_at", 360)),
            always("completion"), // a correction is a row that supersedes another
            always("regrade"),
            always("regrade_revision"),
            always("regraded_attempt"),
            new AddedOnly("module_version", List.of("withdrawn_at", "withdrawn_reason"), "TRUE", "FALSE"),
            always("module_version_file"),
            always("module_media"),
            always("legal_article_edit"),
            always("lesson"),
            always("lesson_article"),
            // a module that comes from another agency goes on with that agency's numbers
            new AddedOnly("question_revision", List.of("number"), "NEW.number > OLD.number", "FALSE"),
            always("question_revision_article"),
            always("branching_version"),
            always("branching_version_article"),
            always("employee_version"),
            always("unit_version"));

    private static AddedOnly always(String table) {
        return new AddedOnly(table, List.of(), "FALSE", "FALSE");
    }

    /**
     * Whether retention, which names its moment in the transaction that erases, has come to the row. That name alone opens
     * nothing younger than so many days by the server's own clock, which no session can set.
     */
    private static String kept(String since, int days) {
        return since + " < CAST(@netral_retention AS DATETIME(6)) AND " + since + " < SYSDATE() - INTERVAL " + days
                + " DAY";
    }
}
