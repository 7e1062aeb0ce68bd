package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.run.KnownLayouts;
import dev.tidewaiter.casework.run.RunLists;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores behind the pages of uploads. */
@Configuration(proxyBeanMethods = false)
class UploadBeans {

    @Bean
    RunLists runLists(Database database) {
        return new RunLists(database);
    }

    @Bean
    FoundInRuns foundInRuns(Database database) {
        return new FoundInRuns(database);
    }

    @Bean
    KnownLayouts knownLayouts(Database database, Clock clock, AuditLog audit) {
        return new KnownLayouts(database, clock, audit);
    }
}
