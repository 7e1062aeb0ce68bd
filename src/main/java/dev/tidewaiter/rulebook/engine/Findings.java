package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.PartyMatch;
import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.language.Citations;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.NearMiss;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What is said of one goods line, collected. A rule's consequence may call {@code flag}, {@code cannotCheck} and {@code nearMiss}, which
 * the parser of rules sees to; the rest is the judge's. The words come from the rule's own metadata.
 */
public final class Findings {

    private static final Comparator<RankedFinding> WORST_FIRST = Comparator.comparing(
                    RankedFinding::finding,
                    Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
            .thenComparingDouble(RankedFinding::rank);

    /** A sentence with this word tells what the list does. */
    private static final String OF_THE_LIST = "{match.means}";

    private static final double PERCENT = 100;

    private final Map<String, Branch> branches;
    private final List<RankedFinding> findings = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();
    private final List<NearMiss> nearMisses = new ArrayList<>();
    private final Set<String> heard = new LinkedHashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private @Nullable GoodsLine line;
    private LocalDate on = LocalDate.EPOCH;
    private double asLike;

    public Findings(Map<String, Branch> branches) {
        this.branches = branches;
    }

    /**
     * Starts a line.
     *
     * @param limits the parameters of its day
     */
    public void start(@Nullable GoodsLine next, LocalDate day, Limits limits) {
        line = next;
        on = day;
        asLike = limits.samePartyScore() / PERCENT;
        findings.clear();
        notChecked.clear();
        nearMisses.clear();
        heard.clear();
        times.clear();
    }

    /** The names of the conditions that spoke on this line. */
    public Set<String> heard() {
        return Set.copyOf(heard);
    }

    /** Says that the rule found something; the facts are its evidence. */
    public void flag(Rule rule, Object... facts) {
        var branch = branch(rule);
        if (!branch.rule().appliesOn(on) || hasSaidEnough(branch)) {
            return;
        }
        heard.add(branch.name());
        boolean trial = branch.rule().onTrial();
        var explanation = branch.explain().render(facts);
        var finding = new Finding(
                branch.rule().id(),
                trial ? Severity.INFO : branch.severity(),
                branch.rule().title(),
                trial ? "On trial, in force it would be " + branch.severity() + ": " + explanation : explanation,
                trial
                        ? "No step is needed. Tell the owner of the rule, "
                                + branch.rule().owner() + ", where it is wrong."
                        : branch.steps().render(facts),
                cites(branch, facts),
                evidence(branch, facts),
                FactsOfFinding.match(facts),
                List.of(),
                branch.rule().restsOn(),
                branch.goods() != null ? branch.goods() : FactsOfFinding.goods(facts),
                FactsOfFinding.list(facts));
        add(told(finding, branch, facts));
    }

    /** The law that a condition rests on, each once. What a fact fills in may be several laws, or none. */
    private static List<String> cites(Branch branch, Object... facts) {
        var cites = new LinkedHashSet<String>();
        for (var law : branch.cites()) {
            cites.addAll(Citations.in(law.render(facts)));
        }
        return List.copyOf(cites);
    }

    private static RankedFinding told(Finding finding, Branch branch, Object... facts) {
        for (var fact : facts) {
            if (fact instanceof PartyMatch match) {
                var meaning = match.meaning();
                boolean ofTheList = branch.explain().text().contains(OF_THE_LIST);
                return new RankedFinding(
                        finding,
                        branch.name(),
                        meaning.toldFirst(),
                        ofTheList ? meaning.regime() : "",
                        ofTheList ? meaning.means() : "");
            }
        }
        return new RankedFinding(finding, branch.name(), false, "", "");
    }

    /** Adds a finding, or only its evidence where the same words were said before. */
    private void add(RankedFinding told) {
        var finding = told.finding();
        for (int i = 0; i < findings.size(); i++) {
            var before = findings.get(i).finding();
            if (before.rule().equals(finding.rule())
                    && before.explanation().equals(finding.explanation())
                    && Objects.equals(before.list(), finding.list())) {
                var evidence = new LinkedHashSet<>(before.evidence());
                if (evidence.addAll(finding.evidence())) {
                    findings.set(i, told.of(before.with(List.copyOf(evidence))));
                }
                return;
            }
        }
        findings.add(told);
    }

    /** Says that the rule has no answer because a fact is missing. */
    public void cannotCheck(Rule rule, Object... facts) {
        var branch = branch(rule);
        if (!branch.rule().appliesOn(on) || branch.rule().onTrial() || hasSaidEnough(branch)) {
            return;
        }
        heard.add(branch.name());
        for (var fact : facts) {
            if (fact instanceof DataQualityIssue issue) {
                add(new NotChecked(
                        branch.rule().id(),
                        issue.eccnNotHeld() ? issue.detail() : branch.rule().title(),
                        List.of(issue.from().field()),
                        List.of(issue.from())));
                return;
            }
        }
        missing(List.of(branch.rule()), branch.needs(), false);
    }

    /** Says how near the rule came, for a caller who asked why a line was not flagged. */
    public void nearMiss(Rule rule, Object... facts) {
        var branch = branch(rule);
        if (hasSaidEnough(branch)) {
            return;
        }
        heard.add(branch.name());
        var text = branch.explain().render(facts);
        int end = text.indexOf(": ");
        nearMisses.add(new NearMiss(
                branch.rule().id(),
                end < 0 ? branch.rule().title() : text.substring(0, end),
                end < 0 ? text : text.substring(end + 2)));
    }

    /**
     * Notes that none of some fields is given, which some rules need. Fields that the sheet has a place for come first.
     *
     * @param describesNothing whether the description is there and says nothing, so that it and the code are asked for
     */
    public void missing(List<dev.tidewaiter.rulebook.model.Rule> rules, List<Field> fields, boolean describesNothing) {
        var open = new ArrayList<Value>();
        var missing = new ArrayList<Field>();
        var current = line;
        if (current != null) {
            for (var field : fields) {
                var value = current.value(field);
                boolean empty = !value.isRead() || (describesNothing && field == Field.DESCRIPTION);
                if (value.hasPlace() && empty) {
                    open.add(value);
                    missing.add(field);
                } else if (describesNothing && field == Field.HS) {
                    missing.add(field);
                }
            }
        }
        if (missing.isEmpty()) {
            missing.add(usual(fields));
        }
        for (var rule : rules) {
            if (rule.appliesOn(on) && !rule.onTrial()) {
                add(new NotChecked(rule.id(), rule.title(), missing, open));
            }
        }
    }

    /** Notes that the line is dated before any law that the rulebook holds, so that no rule has an answer for its day. */
    public void lawUnknown(LocalDate firstDay) {
        var date = line == null ? null : line.value(Field.EXPORT_DATE);
        add(new NotChecked(
                "all",
                "The date is before " + firstDay + ", when the law held here begins; check the date",
                List.of(Field.EXPORT_DATE),
                date == null || !date.hasPlace() ? List.of() : List.of(date)));
    }

    /** Notes that a condition would try too many facts with each other, so that it was not asked. */
    void cutOff(String name) {
        CutOff.beforehand(branches.get(name), on).ifPresent(this::add);
    }

    /** Whether a condition has spoken so often on this line that the rest of it is an open question. */
    private boolean hasSaidEnough(Branch branch) {
        int time = times.merge(branch.name(), 1, Integer::sum);
        if (time == CutOff.MOST_TIMES + 1 && !branch.rule().onTrial()) {
            add(CutOff.afterAll(branch));
        }
        return time > CutOff.MOST_TIMES;
    }

    private void add(NotChecked question) {
        if (!notChecked.contains(question)) {
            notChecked.add(question);
        }
    }

    /** The field to ask for when the sheet has no place for any: what an ordinary manifest calls it. */
    private static Field usual(List<Field> fields) {
        for (var field : List.of(Field.CONSIGNEE_NAME, Field.DESTINATION, Field.DESCRIPTION)) {
            if (fields.contains(field)) {
                return field;
            }
        }
        return fields.get(0);
    }

    public LineJudgement judgement() {
        if (findings.isEmpty() && notChecked.isEmpty() && nearMisses.isEmpty()) {
            return LineJudgement.NOTHING;
        }
        findings.sort(WORST_FIRST);
        return new LineJudgement(FindingMerger.joined(findings, asLike), notChecked, nearMisses);
    }

    private Branch branch(Rule rule) {
        var branch = branches.get(rule.getName());
        if (branch == null) {
            throw new IllegalStateException("no metadata was read for the rule " + rule.getName());
        }
        return branch;
    }

    /** The values that the facts of a finding rest on, and those that its sentence tells of besides; each once. */
    private static List<Value> evidence(Branch branch, Object... facts) {
        var all = new ArrayList<Value>();
        for (int i = 0; i < facts.length; i++) {
            if (facts[i] instanceof Fact known) {
                add(all, known.evidence());
                add(all, branch.explain().restsOn(i, known));
            }
        }
        return all;
    }

    private static void add(List<Value> all, List<Value> more) {
        for (var value : more) {
            if (value.hasPlace() && !all.contains(value)) {
                all.add(value);
            }
        }
    }
}
