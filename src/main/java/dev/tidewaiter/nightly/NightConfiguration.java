package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.store.Database;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The night as a batch job of two steps: screen, and add up. Its own tables stand in the same database, so that both commit together. */
@Configuration(proxyBeanMethods = false)
class NightConfiguration extends JdbcDefaultBatchConfiguration {

    static final String JOB = "night";
    private static final int ITEMS_A_CHUNK = 32;

    private final Database database;

    NightConfiguration(Database database) {
        this.database = database;
    }

    /** What came of it, for whoever started it. */
    static final class Outcome extends AtomicReference<NightResult> {
        private static final long serialVersionUID = 1;
    }

    @Bean
    Job night(
            JobRepository repository,
            NightReader reader,
            NightStore store,
            NightReport morning,
            NightJob.Id run,
            Outcome outcome) {
        var screen = new StepBuilder("screen", repository)
                .<NightItem, NightItem>chunk(ITEMS_A_CHUNK)
                .reader(reader)
                .writer(store)
                .transactionManager(database.transactions())
                .build();
        var addUp = new StepBuilder("add-up", repository)
                .tasklet(
                        (contribution, context) -> {
                            outcome.set(morning.of(run.value()));
                            return RepeatStatus.FINISHED;
                        },
                        database.transactions())
                .build();
        return new JobBuilder(JOB, repository).start(screen).next(addUp).build();
    }

    @Override
    protected DataSource getDataSource() {
        return database.dataSource();
    }

    @Override
    protected PlatformTransactionManager getTransactionManager() {
        return database.transactions();
    }
}
