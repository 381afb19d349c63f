package id.netral.security;

import org.jspecify.annotations.Nullable;

/**
 * One try at a secret.
 *
 * @param name whose secret; whether or not there is such a name
 * @param network where it came from
 * @param atCode whether the secret is a code or token, which nobody finds by guessing, and no password
 * @param device the device's own mark when it has signed in to that name before, null for a stranger
 */
record Attempt(
        String name,
        String network,
        boolean atCode,
        @Nullable String device) {

    static Attempt of(String name, String address) {
        return new Attempt(name, ClientNetwork.of(address), false, null);
    }

    static Attempt of(String name, String address, @Nullable String device) {
        return new Attempt(name, ClientNetwork.of(address), false, device);
    }

    static Attempt atCode(String name, String address) {
        return new Attempt(name, ClientNetwork.of(address), true, null);
    }

    boolean byStranger() {
        return device == null;
    }

    /** Everybody at the network tries a name together, a known device for itself. */
    String by() {
        return name + (device == null ? "\nfrom " + network : "\nby " + device);
    }
}
