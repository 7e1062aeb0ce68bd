package dev.tidewaiter.web.party;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.lookup.LookUps;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store behind look-ups. */
@Configuration(proxyBeanMethods = false)
class PartyBeans {

    @Bean
    LookUps lookUps(Database database, Clock clock, AuditLog audit) {
        return new LookUps(database, clock, audit);
    }
}
