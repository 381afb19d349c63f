package id.netral;

import java.util.ArrayList;
import java.util.List;

/** The statements that the application sends to the database in this thread. */
public final class Statements {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private Statements() {}

    /** What the work sends, in order. */
    public static List<String> of(Runnable work) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    static void sent(String sql) {
        var sent = SENT.get();
        if (sent != null) {
            sent.add(sql.strip());
        }
    }
}
