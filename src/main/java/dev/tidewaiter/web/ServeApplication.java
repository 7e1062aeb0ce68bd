package dev.tidewaiter.web;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.people.LogIns;
import dev.tidewaiter.casework.people.Preferences;
import dev.tidewaiter.casework.people.ProviderAccounts;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.service.Settings;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;

/** The service: pages and API over one database and one engine, which are put in before it starts. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@ComponentScan
public class ServeApplication {

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(Database database) {
        return database.transactions();
    }

    @Bean
    Runs runs(Database database, Clock clock) {
        return new Runs(database, clock);
    }

    @Bean
    AuditLog auditLog(Database database, Clock clock, Settings settings) {
        return new AuditLog(database, clock, settings.data().auditHeads());
    }

    @Bean
    StoredLines storedLines(Database database) {
        return new StoredLines(database);
    }

    @Bean
    Accounts accounts(Database database, Clock clock, AuditLog audit) {
        return new Accounts(database, clock, audit);
    }

    @Bean
    LogIns logIns(Database database, Clock clock, AuditLog audit, Accounts accounts) {
        return new LogIns(database, clock, audit, accounts);
    }

    @Bean
    ProviderAccounts providerAccounts(Database database, Clock clock, AuditLog audit, Accounts accounts) {
        return new ProviderAccounts(database, clock, audit, accounts);
    }

    @Bean
    ApiTokens tokens(Database database, Clock clock, AuditLog audit) {
        return new ApiTokens(database, clock, audit);
    }

    @Bean
    Preferences preferences(Database database) {
        return new Preferences(database);
    }
}
