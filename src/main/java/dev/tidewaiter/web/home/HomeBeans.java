package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.decision.RuleRecord;
import dev.tidewaiter.casework.queue.Waiting;
import dev.tidewaiter.casework.run.DayCounts;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores behind the first page. */
@Configuration(proxyBeanMethods = false)
class HomeBeans {

    @Bean
    Waiting waiting(Database database) {
        return new Waiting(database);
    }

    @Bean
    DayCounts dayCounts(Database database) {
        return new DayCounts(database);
    }

    @Bean
    Nights nights(Database database) {
        return new Nights(database);
    }

    @Bean
    RuleRecord ruleRecord(Database database) {
        return new RuleRecord(database);
    }
}
