package id.netral.security.api;

/** What a program may do with its token. */
public enum ApiScope {
    /** Send the staff list, and apply what it has sent itself. */
    ROSTER;

    /** The authority a request with such a token has. */
    String authority() {
        return "SCOPE_" + name();
    }
}
