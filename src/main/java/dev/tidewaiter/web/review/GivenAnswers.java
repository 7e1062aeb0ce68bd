package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.Attachments;
import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Accounts;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells decisions with the names of the people who made them. */
@Component
class GivenAnswers {

    private final Accounts accounts;
    private final StoredFindings findings;
    private final Attachments attachments;
    private final KnownFalseHits falseHits;
    private final Clock clock;

    GivenAnswers(
            Accounts accounts,
            StoredFindings findings,
            Attachments attachments,
            KnownFalseHits falseHits,
            Clock clock) {
        this.clock = clock;
        this.falseHits = falseHits;
        this.attachments = attachments;
        this.accounts = accounts;
        this.findings = findings;
    }

    /** What was decided about a line's findings, and what earlier about the same party or goods. */
    public record Given(List<GivenAnswer> own, List<GivenAnswer> earlier) {

        List<GivenAnswer> about(String finding) {
            return own.stream().filter(one -> one.finding().equals(finding)).toList();
        }
    }

    Given of(List<Answered> own, List<Answered> earlier) {
        var all = new HashSet<>(own);
        all.addAll(earlier);
        var names = names(all.stream().map(Answered::decision).toList());
        var about = findings.byId(earlier.stream().map(Answered::finding).toList());
        return new Given(
                own.stream().map(one -> answer(one, names, null)).toList(),
                earlier.stream()
                        .map(one -> answer(one, names, about.get(one.finding())))
                        .toList());
    }

    /** What people are called, and files that go with decisions. */
    private record Names(Map<String, String> people, Map<String, String> files) {

        String ofPerson(String account) {
            return people.getOrDefault(account, account);
        }

        String ofFile(@Nullable String hash) {
            return hash == null ? "" : files.getOrDefault(hash, hash);
        }
    }

    private Names names(Collection<Decision> decisions) {
        return new Names(
                accounts.names(people(decisions)),
                attachments.names(decisions.stream()
                        .map(decision -> decision.given().attachment())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    private static Set<String> people(Collection<Decision> decisions) {
        var people = new HashSet<String>();
        for (var decision : decisions) {
            people.add(decision.asked().proposedBy());
            var second = decision.settled().decidedBy();
            if (second != null) {
                people.add(second);
            }
        }
        return people;
    }

    private GivenAnswer answer(Answered one, Names names, @Nullable StoredFinding about) {
        var decision = one.decision();
        var second = decision.settled().decidedBy();
        var known = clears(decision) ? decision.given().falseHitUntil() : null;
        return new GivenAnswer(
                decision.id(),
                one.finding(),
                about == null
                        ? ""
                        : Stream.of(
                                        about.subject().party(),
                                        about.rule(),
                                        about.place().file())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")),
                decision.given().answer().name(),
                decision.given().reason(),
                decision.given().note(),
                decision.given().scope().name(),
                known == null ? null : KnownFalseHitTerm.day(known, clock),
                names.ofFile(decision.given().attachment()),
                decision.state().name(),
                names.ofPerson(decision.asked().proposedBy()),
                decision.asked().proposedAt(),
                second == null ? null : names.ofPerson(second),
                decision.settled().decidedAt(),
                Objects.requireNonNullElse(decision.settled().decidedNote(), ""),
                decision.settled().closed());
    }

    /** Whether the known false hit that a decision makes, if it makes one, is in force, or will be once somebody approves. */
    private boolean clears(Decision decision) {
        return decision.state() == DecisionState.PROPOSED
                || (decision.state() == DecisionState.IN_FORCE && falseHits.isInForce(decision));
    }

    /** A decision about another finding, with what that is about. */
    GivenAnswer about(Decision decision) {
        var names = names(List.of(decision));
        var about = findings.find(decision.finding()).orElse(null);
        return answer(new Answered(decision.finding(), "", "", decision), names, about);
    }

    /** A decision that somebody else made in the meantime. */
    GivenAnswer of(Decision decision) {
        var names = names(List.of(decision));
        return answer(new Answered(decision.finding(), "", "", decision), names, null);
    }
}
