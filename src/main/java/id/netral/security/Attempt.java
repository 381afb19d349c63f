package id.netral.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One try at a secret.
 *
 * @param name whose secret; whether or not there is such a name
 * @param network where it came from
 * @param device the device's own mark when it has signed in to that name before, null for a stranger
 */
record Attempt(String name, String network, @Nullable String device) {

    private static final int IPV6_NETWORK_BYTES = 8;

    static Attempt of(String name, String address) {
        return new Attempt(name, network(address), null);
    }

    static Attempt of(String name, String address, @Nullable String device) {
        return new Attempt(name, network(address), device);
    }

    boolean byStranger() {
        return device == null;
    }

    /** Everybody at the network tries a name together, a known device for itself. */
    String by() {
        return name + (device == null ? "\nfrom " + network : "\nby " + device);
    }

    /** Whoever has one address of IPv6 has 2^64 of them: they count as one. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
