package id.netral.people.roster;

import id.netral.security.http.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much a program may send at once. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    /** As large as the largest workbook that is taken; read only after the token has been looked at. */
    @Bean
    BodyLimit rosterFile() {
        return new BodyLimit("/api/roster", DataSize.ofBytes(RosterImport.maxBytes()));
    }
}
