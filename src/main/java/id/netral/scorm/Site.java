package id.netral.scorm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells which hosts browsers count as one site, so that one of them can set cookies for the other. */
final class Site {

    /** Endings that many register a name below (of the public suffix list, those of Indonesia). */
    private static final Set<String> REGISTERED_BELOW = Set.of(
            "ac.id",
            "biz.id",
            "co.id",
            "desa.id",
            "go.id",
            "kop.id",
            "mil.id",
            "my.id",
            "net.id",
            "or.id",
            "ponpes.id",
            "sch.id",
            "web.id");

    private Site() {}

    /** Whether the hosts are one site; when in doubt they are. Numbers of the Internet Protocol are sites by themselves. */
    static boolean same(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        return first.endsWith("." + second)
                || second.endsWith("." + first)
                || of(first).equals(of(second));
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    private static String of(String name) {
        if (name.matches("[0-9.]+") || name.contains(":")) {
            return name;
        }
        var labels = name.split("\\.");
        var two = last(labels, 2);
        return REGISTERED_BELOW.contains(two) ? last(labels, 3) : two;
    }

    private static String last(String[] labels, int count) {
        return String.join(".", Arrays.copyOfRange(labels, Math.max(0, labels.length - count), labels.length));
    }
}
