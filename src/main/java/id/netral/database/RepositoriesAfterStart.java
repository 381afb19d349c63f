package id.netral.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Makes the repositories that nothing has asked for yet once the screens are up, so that nobody waits for one: their queries
 * are read when they are made, see {@code spring.data.jpa.repositories.bootstrap-mode}.
 */
@Component
class RepositoriesAfterStart {

    private static final Logger LOG = LoggerFactory.getLogger(RepositoriesAfterStart.class);

    private final ObjectProvider<Repository<?, ?>> repositories;

    RepositoriesAfterStart(ObjectProvider<Repository<?, ?>> repositories) {
        this.repositories = repositories;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        Thread.ofPlatform().daemon().name("repositories").start(this::make);
    }

    private void make() {
        try {
            LOG.debug("{} repositories stand ready", repositories.stream().count());
        } catch (BeansException
                | IllegalStateException e) { // it is ending already, or whoever asks for that one is told why
            LOG.warn("Not all repositories could be made ahead", e);
        }
    }
}
