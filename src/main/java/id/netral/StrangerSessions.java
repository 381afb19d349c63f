package id.netral;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import id.netral.security.ClientNetwork;
import id.netral.security.RequestAddress;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions of everybody who is not signed in to this node: together they have so many screens and no more. One too
 * many, and the session silent for longest of the network that has most goes; whoever sat before it is asked to sign in
 * once more. So strangers cannot fill the memory, and one network of them cannot send the others away.
 */
final class StrangerSessions implements HttpSessionListener {

    private final ScreenProperties settings;
    private final Set<Stranger> strangers = ConcurrentHashMap.newKeySet();

    StrangerSessions(ScreenProperties settings) {
        this.settings = settings;
    }

    /** Everybody begins as a stranger, and short; {@link ScreenThrottle} gives those signed in the usual length. */
    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setMaxInactiveInterval(
                Math.toIntExact(settings.strangerSession().toSeconds()));
        new Stranger(this, session, network()).arrive();
    }

    private static String network() {
        return RequestAddress.find().map(ClientNetwork::of).orElse("");
    }

    void add(Stranger stranger) {
        strangers.add(stranger);
        makeRoom(stranger);
    }

    void remove(Stranger stranger) {
        strangers.remove(stranger);
    }

    /** Ends sessions until the others are few enough; of its network the one that has come goes last, it is being answered. */
    void makeRoom(Stranger newest) {
        while (weight() > settings.strangers()) {
            var surplus = surplus(newest);
            if (surplus.isEmpty()) {
                return;
            }
            surplus.get().end();
        }
    }

    /** Taken out at once, so that two who look at the same time do not end the same one. */
    private synchronized Optional<Stranger> surplus(Stranger newest) {
        if (weight() <= settings.strangers()) {
            return Optional.empty();
        }
        var most =
                strangers.stream()
                        .collect(groupingBy(Stranger::network, summingInt(Stranger::weight)))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
        var goes = most.flatMap(network -> strangers.stream()
                .filter(stranger -> stranger.network().equals(network))
                .min(Comparator.comparing((Stranger stranger) -> stranger.equals(newest))
                        .thenComparingLong(Stranger::heard)));
        goes.ifPresent(strangers::remove);
        return goes;
    }

    /** How many screens they have, counting a session without any as one. */
    int weight() {
        return strangers.stream().mapToInt(Stranger::weight).sum();
    }
}
