package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.AnsweredRequests;
import dev.tidewaiter.casework.decision.Attachments;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.casework.decision.Contradictions;
import dev.tidewaiter.casework.decision.DecisionEvidence;
import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.decision.OpenAgain;
import dev.tidewaiter.casework.decision.QuestionAnswers;
import dev.tidewaiter.casework.decision.ReturnedWorkbooks;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.StoppedUploads;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.service.EngineInForce;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores behind the casework API. */
@Configuration(proxyBeanMethods = false)
class CaseworkBeans {

    @Bean
    RunBases runBases(Database database, Clock clock) {
        return new RunBases(database, clock);
    }

    @Bean
    StoppedUploads stoppedUploads(Database database) {
        return new StoppedUploads(database);
    }

    @Bean
    StoredFindings findings(Database database) {
        return new StoredFindings(database);
    }

    @Bean
    Queue queue(Database database) {
        return new Queue(database);
    }

    @Bean
    QuestionAnswers questionAnswers(Database database, Decisions decisions) {
        return new QuestionAnswers(database, decisions);
    }

    @Bean
    EntriesToday entriesToday(EngineInForce engine) {
        return EntriesToday.among(() -> engine.get().designations().lists());
    }

    @Bean
    Decisions decisions(Database database, Clock clock, AuditLog audit, EntriesToday entries) {
        return new Decisions(database, clock, audit, entries);
    }

    @Bean
    Contradictions contradictions(Database database) {
        return new Contradictions(database);
    }

    @Bean
    AuditedDecisions auditedDecisions(Database database, AuditLog audit) {
        return new AuditedDecisions(database, audit);
    }

    @Bean
    DecisionHistory decisionHistory(Database database) {
        return new DecisionHistory(database);
    }

    @Bean
    OpenAgain openAgain(Database database) {
        return new OpenAgain(database);
    }

    @Bean
    KnownFalseHits falseHits(Database database, Clock clock, AuditLog audit) {
        return new KnownFalseHits(database, clock, audit);
    }

    @Bean
    DecisionEvidence evidence(Database database, Clock clock, AuditLog audit) {
        return new DecisionEvidence(database, clock, audit);
    }

    @Bean
    ReturnedWorkbooks returnedWorkbooks(Database database, Clock clock, Decisions decisions) {
        return new ReturnedWorkbooks(database, clock, decisions);
    }

    @Bean
    AnsweredRequests answeredRequests(Database database, Clock clock) {
        return new AnsweredRequests(database, clock);
    }

    @Bean
    Attachments attachments(Database database, Clock clock) {
        return new Attachments(database, clock);
    }
}
