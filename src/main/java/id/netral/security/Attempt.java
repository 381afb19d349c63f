package id.netral.security;

import org.jspecify.annotations.Nullable;

/**
 * One try at a secret.
 *
 * @param name whose secret; whether or not there is such a name
 * @param network where it came from
 * @param device the device's own mark when it has signed in to that name before, null for a stranger
 */
record Attempt(String name, String network, @Nullable String device) {

    static Attempt of(String name, String address) {
        return new Attempt(name, ClientNetwork.of(address), null);
    }

    static Attempt of(String name, String address, @Nullable String device) {
        return new Attempt(name, ClientNetwork.of(address), device);
    }

    boolean byStranger() {
        return device == null;
    }

    /** Everybody at the network tries a name together, a known device for itself. */
    String by() {
        return name + (device == null ? "\nfrom " + network : "\nby " + device);
    }
}
