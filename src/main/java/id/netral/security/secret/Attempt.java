package id.netral.security.secret;

import id.netral.security.ClientNetwork;
import org.jspecify.annotations.Nullable;

/**
 * One try at a secret.
 *
 * @param name whose secret; whether or not there is such a name
 * @param network where it came from
 * @param atCode whether the secret is a code or token, which nobody finds by guessing, and no password
 * @param device the device's own mark when it has signed in to that name before, null for a stranger
 */
public record Attempt(
        String name,
        String network,
        boolean atCode,
        @Nullable String device) {

    public static Attempt of(String name, String address) {
        return new Attempt(name, ClientNetwork.of(address), false, null);
    }

    public static Attempt of(String name, String address, @Nullable String device) {
        return new Attempt(name, ClientNetwork.of(address), false, device);
    }

    public static Attempt atCode(String name, String address) {
        return new Attempt(name, ClientNetwork.of(address), true, null);
    }

    public boolean byStranger() {
        return device == null;
    }

    /** Everybody at the network tries a name together, a known device for itself. */
    public String by() {
        return name + (device == null ? "\nfrom " + network : "\nby " + device);
    }
}
