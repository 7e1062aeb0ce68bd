package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs scenarios one after the other by one judge; each thread takes its own. */
public final class ScenarioRun implements AutoCloseable {

    private final Rulebook rulebook;
    private final Designations own;
    private final Judge judge;

    /**
     * @param rulebook whose rules are all in force
     * @param own      its own designated parties
     */
    ScenarioRun(Rulebook rulebook, Designations own) {
        this.rulebook = rulebook;
        this.own = own;
        this.judge = rulebook.judge(own, AsOf.shipment(rulebook.scenarioDay()));
    }

    /**
     * A scenario that sets parameters is judged by the same rules with those, and by none where one makes no sense; one with an entry of
     * its own, against that.
     */
    Scenario.Outcome outcome(Scenario scenario) {
        if (scenario.parameters().isEmpty() && scenario.listed().isEmpty() && scenario.owners() == null) {
            return outcome(scenario, inItsShipment(scenario, rulebook), rulebook, judge);
        }
        var changed = scenario.parameters().isEmpty() ? rulebook : rulebook.with(scenario.parameters());
        try (var its = judge(scenario, changed, () -> ownOf(changed))) {
            return outcome(scenario, inItsShipment(scenario, changed), changed, its);
        } catch (CompletionException e) {
            if (e.getCause() instanceof InvalidWordList broken) {
                return new Scenario.Outcome(
                        scenario, Scenario.CUT_OFF, broken.problem().message(), Set.of());
            }
            throw e;
        }
    }

    /** A run of the same rules by other parameters. */
    ScenarioRun by(Map<String, Double> set) {
        var changed = rulebook.with(set);
        return new ScenarioRun(changed, ownOf(changed));
    }

    /** An index over the own parties is costly, and the same where no parameter of it is another. */
    private Designations ownOf(Rulebook changed) {
        boolean sameIndex = changed.words().searchAs(rulebook.words())
                && changed.matchThresholds(changed.scenarioDay())
                        .equals(rulebook.matchThresholds(rulebook.scenarioDay()));
        return sameIndex ? own : own(changed);
    }

    /** The rulebook's own designated parties, on the day of all scenarios. */
    static Designations own(Rulebook rulebook) {
        return rulebook.designations(rulebook.ownLists(), rulebook.scenarioDay());
    }

    /** A judge that holds lines against the entry of a scenario, or against the rulebook's own designated parties. */
    public static Judge judge(Scenario scenario, Rulebook rulebook) {
        return judge(scenario, rulebook, () -> own(rulebook));
    }

    private static Judge judge(Scenario scenario, Rulebook rulebook, Supplier<Designations> own) {
        var lists = scenario.listed().isEmpty()
                ? own.get()
                : rulebook.designations(scenario.listed(), rulebook.scenarioDay());
        var owners = scenario.owners();
        return rulebook.judge(owners == null ? lists : lists.with(owners), AsOf.shipment(rulebook.scenarioDay()));
    }

    private static GoodsLine inItsShipment(Scenario scenario, Rulebook rulebook) {
        var lines = new ArrayList<GoodsLine>();
        lines.add(scenario.line());
        lines.addAll(scenario.beside());
        rulebook.gatherer().gather(lines, 0, lines.size(), true);
        return lines.get(0);
    }

    /** Near misses are asked for as well, so that each condition that tells one can be shown. */
    private static Scenario.Outcome outcome(Scenario scenario, GoodsLine line, Rulebook rulebook, Judge judge) {
        if (scenario.lists().isEmpty()) {
            var judgement = judge.judge(line, true);
            return outcome(scenario, judgement, judge.heard());
        }
        var heard = new HashSet<String>();
        var findings = rulebook.listFindings().about(scenario.lists(), rulebook.scenarioDay(), heard);
        return outcome(scenario, new LineJudgement(findings, List.of(), List.of()), heard);
    }

    private static Scenario.Outcome outcome(Scenario scenario, LineJudgement judgement, Set<String> heard) {
        for (var question : judgement.notChecked()) {
            if (question.isCutOff()) {
                return new Scenario.Outcome(scenario, Scenario.CUT_OFF, question.title() + ".", heard);
            }
        }
        var question = judgement.notChecked().stream()
                .filter(open -> open.rule().equals(scenario.rule()))
                .findFirst();
        for (var finding : judgement.findings()) {
            // what is only to be looked at leaves a line that cannot be checked what it is
            boolean weighs = question.isEmpty() || finding.severity().compareTo(Severity.HOLD) <= 0;
            if (weighs && finding.rule().equals(scenario.rule())) {
                return new Scenario.Outcome(scenario, finding.severity().name(), finding.explanation(), heard);
            }
        }
        return question.map(open -> new Scenario.Outcome(
                        scenario, Scenario.CANNOT_CHECK, open.missing().toString(), heard))
                .orElseGet(() -> new Scenario.Outcome(scenario, Scenario.PASSED, "", heard));
    }

    @Override
    public void close() {
        judge.close();
    }
}
