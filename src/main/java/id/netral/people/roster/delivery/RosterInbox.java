package id.netral.people.roster.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks through the agency's folder for rosters. A file is taken up when it has not changed since the last look; whatever
 * becomes of it, it lies in {@code done} or {@code failed} afterwards with a report beside it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RosterInboxProperties.class)
class RosterInbox {

    private static final Logger LOG = LoggerFactory.getLogger(RosterInbox.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Bean
    Task<Void> lookThroughRosterInbox(RosterInboxProperties settings, RosterDrop drop) {
        var seen = new SeenFiles();
        return Tasks.recurring("roster-inbox", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            if (settings.isOn()) {
                look(new RosterFolder(Objects.requireNonNull(settings.inbox())), seen, drop, settings);
            }
        });
    }

    /** One look; only one node at a time has one. */
    static void look(RosterFolder folder, SeenFiles seen, RosterDrop drop, RosterInboxProperties settings) {
        try {
            folder.prepare();
            for (var file : folder.left()) {
                read(folder, file, drop, settings);
            }
            for (var file : seen.settled(folder.waiting())) {
                read(folder, folder.claim(file), drop, settings);
            }
        } catch (IOException e) {
            LOG.warn("The folder of rosters could not be looked through", e);
        }
    }

    private static void read(RosterFolder folder, Path mine, RosterDrop drop, RosterInboxProperties settings)
            throws IOException {
        var name = mine.getFileName().toString();
        var user = new SignedInUser(0, null, folder.name(), Set.of(Role.SDM));
        var report = SystemSession.as(user, () -> drop.take(mine, name, folder.name(), settings));
        folder.finish(mine, report.taken(), report.text());
    }

    /** Which files lay there at the last look, and how. */
    static final class SeenFiles {

        private Map<Path, RosterFolder.Look> before = Map.of();

        /** Those that are as they were. */
        List<Path> settled(Map<Path, RosterFolder.Look> now) {
            var settled = now.entrySet().stream()
                    .filter(file -> file.getValue().equals(before.get(file.getKey())))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            before = Map.copyOf(now);
            return settled;
        }
    }
}
