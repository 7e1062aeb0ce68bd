package dev.tidewaiter.web.audit;

import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.lookup.LookUps;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunLists;
import dev.tidewaiter.web.page.RuleMentions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What steps of the audit log are about, as people know it: the log itself names each by its id. */
@Component
class AuditSubjects {

    private static final Set<String> OF_RUNS = Set.of("upload", "night", "findings");
    private static final JsonMapper JSON = new JsonMapper();

    private final RunLists runs;
    private final StoredFindings findings;
    private final Decisions decisions;
    private final KnownFalseHits falseHits;
    private final LookUps lookUps;
    private final ApiTokens tokens;
    private final RuleMentions rules;

    AuditSubjects(
            RunLists runs,
            StoredFindings findings,
            Decisions decisions,
            KnownFalseHits falseHits,
            LookUps lookUps,
            ApiTokens tokens,
            RuleMentions rules) {
        this.runs = runs;
        this.findings = findings;
        this.decisions = decisions;
        this.falseHits = falseHits;
        this.lookUps = lookUps;
        this.tokens = tokens;
        this.rules = rules;
    }

    /**
     * What a step is about.
     *
     * @param words what people call it
     * @param link  the page about it
     */
    public record Subject(String words, String link) {}

    /** By the ids that the steps name; what is no longer there, or was no id, is not among them. */
    Map<String, Subject> of(List<AuditStep> steps) {
        var found = new HashMap<String, Subject>();
        runs.byId(named(steps, OF_RUNS)).forEach((id, run) -> found.put(id, of(run)));
        found.putAll(ofFindings(steps));
        for (var id : named(steps, Set.of("good-guy"))) {
            falseHits.find(id).ifPresent(known -> found.put(id, new Subject(known.party(), "/known-false-hits")));
        }
        for (var id : named(steps, Set.of("party"))) {
            lookUps.find(id)
                    .ifPresent(asked -> found.put(
                            id,
                            new Subject(
                                    JSON.readTree(asked.asked()).path("name").asString(""), "/parties/" + id)));
        }
        var tokenIds = named(steps, Set.of("token"));
        if (!tokenIds.isEmpty()) {
            tokens.all().stream()
                    .filter(token -> tokenIds.contains(token.id()))
                    .forEach(token -> found.put(token.id(), new Subject(token.name(), "/tokens")));
        }
        return found;
    }

    private static Subject of(RunInList run) {
        return new Subject(run.title(), (run.isNight() ? "/nights/" : "/jobs/") + run.id());
    }

    /** A decision is known by the finding that it answers. */
    private Map<String, Subject> ofFindings(List<AuditStep> steps) {
        var byFinding =
                named(steps, Set.of("finding")).stream().collect(Collectors.toMap(Function.identity(), id -> id));
        named(steps, Set.of("decision"))
                .forEach(id -> decisions.find(id).ifPresent(decision -> byFinding.put(id, decision.finding())));
        var stored = findings.byId(Set.copyOf(byFinding.values()));
        var subjects = new HashMap<String, Subject>();
        byFinding.forEach((id, finding) -> {
            var one = stored.get(finding);
            if (one != null) {
                subjects.put(id, of(one));
            }
        });
        return subjects;
    }

    private Subject of(StoredFinding finding) {
        var words = Stream.of(
                        rules.title(finding.rule()),
                        finding.subject().party(),
                        finding.place().file())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Subject(words, "/findings/" + finding.id());
    }

    /** The ids in the steps whose action begins with one of some words. */
    private static Collection<String> named(List<AuditStep> steps, Set<String> about) {
        return steps.stream()
                .filter(step -> about.contains(step.action().split("\\.", 2)[0]))
                .map(AuditStep::subject)
                .collect(Collectors.toSet());
    }
}
