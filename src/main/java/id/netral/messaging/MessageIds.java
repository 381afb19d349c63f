package id.netral.messaging;

import id.netral.common.intake.Sha256;

/** Message-IDs that follow from a mail's key, so that a receiving server may know a mail it has had. */
final class MessageIds {

    private static final int BYTES = 16;
    private static final String NO_DOMAIN = "netral.invalid";

    private MessageIds() {}

    /** The key tells nothing outside: only its digest goes out. */
    static String of(String key, String from) {
        return "<" + Sha256.of(key).substring(0, 2 * BYTES) + "@" + domain(from) + ">";
    }

    private static String domain(String from) {
        var domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return domain.isEmpty() ? NO_DOMAIN : domain;
    }
}
